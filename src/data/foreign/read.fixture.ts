import type { Choices, Outcome } from './outcome';
import { readFile } from './read-file';

/** Bytes of what a test writes down: text as UTF-8, anything else as JSON. */
export const bytesOf = (content: unknown): Uint8Array<ArrayBuffer> =>
  content instanceof Uint8Array ? new Uint8Array(content) : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

export const read = (content: unknown, choices: Choices = {}): Promise<Outcome> => readFile('figures.txt', bytesOf(content), choices);

/** Problems without their words. */
export const faults = ({ problems }: Outcome): readonly (readonly [string, number | null, string | null])[] =>
  problems.map(({ code, row, column }) => [code, row, column]);
