import type { FigureWord, Sentence } from '../i18n/sentence';
import { FigureText } from './figure-text';

const leadingMarks = /^[,.;:)…%]+/;

/** A figure with the punctuation that follows it: a line must not begin with a comma. */
function Word({ word, marks }: { readonly word: FigureWord; readonly marks: string }) {
  const figure = <FigureText figure={word.figure}>{word.text}</FigureText>;
  if (marks === '') return figure;
  return (
    <span className="together">
      {figure}
      {marks}
    </span>
  );
}

const marksAt = (part: Sentence[number] | undefined): string =>
  typeof part === 'string' ? (leadingMarks.exec(part)?.[0] ?? '') : '';

interface Props {
  readonly parts: Sentence;
  /** Closes the sentence: a full stop in running text, nothing in a heading. */
  readonly end?: string;
}

/** A sentence in which every figure opens its passport. */
export function SentenceText({ parts, end = '' }: Props) {
  const closed = end === '' ? parts : [...parts, end];
  return closed.map((part, i) => {
    if (typeof part !== 'string') return <Word key={i} word={part} marks={marksAt(closed[i + 1])} />;
    const before = closed[i - 1];
    return before === undefined || typeof before === 'string' ? part : part.slice(marksAt(part).length);
  });
}
