import type { Figure } from '../domain/figure';
import { fillParts } from './fill';

/** A figure as it is worded within a sentence. */
export interface FigureWord {
  readonly figure: Figure;
  readonly text: string;
}

/** A sentence whose figures can still be told from its words, so that each can open its passport. */
export type Sentence = readonly (string | FigureWord)[];

/** A sentence from a template; a value may itself be a sentence. */
export function sentence(
  template: string,
  values: Readonly<Record<string, string | FigureWord | Sentence>>,
): Sentence {
  return fillParts<string | FigureWord | Sentence>(template, values).flatMap((part) => part);
}

/** The sentence as plain text. */
export const plain = (parts: Sentence): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Joins sentences, `between` standing between any two. */
export const join = (sentences: readonly Sentence[], between: string): Sentence =>
  sentences.flatMap((parts, i) => (i === 0 ? parts : [between, ...parts]));
