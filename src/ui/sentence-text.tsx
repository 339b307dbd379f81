import type { FigureWord, Sentence } from '../i18n/sentence';
import { FigureText } from './figure-text';

const leadingMarks = /^[,.;:)…%]+/;
const openingMarks = /[(“]+$/;
const span = /(\d+–\d+)/;

/** A figure with the punctuation around it: a line must neither begin with a comma nor end with what opens a bracket. */
function Word({ word, opening, marks }: { readonly word: FigureWord; readonly opening: string; readonly marks: string }) {
  const figure = <FigureText figure={word.figure}>{word.text}</FigureText>;
  if (opening === '' && marks === '') return figure;
  return (
    <span className="together">
      {opening}
      {figure}
      {marks}
    </span>
  );
}

/** Words in which no span of years is broken. */
function Words({ text }: { readonly text: string }) {
  return text.split(span).map((piece, i) =>
    i % 2 === 0 ? piece : (
      <span key={i} className="together">
        {piece}
      </span>
    ),
  );
}

const found = (marks: RegExp, part: Sentence[number] | undefined): string => (typeof part === 'string' ? (marks.exec(part)?.[0] ?? '') : '');
const isFigure = (part: Sentence[number] | undefined): boolean => part !== undefined && typeof part !== 'string';

interface Props {
  readonly parts: Sentence;
  /** Closes the sentence: a full stop in running text, nothing in a heading. */
  readonly end?: string;
}

/** A sentence in which every figure opens its passport. */
export function SentenceText({ parts, end = '' }: Props) {
  const closed = end === '' ? parts : [...parts, end];
  return closed.map((part, i) => {
    const [before, after] = [closed[i - 1], closed[i + 1]];
    if (typeof part !== 'string') return <Word key={i} word={part} opening={found(openingMarks, before)} marks={found(leadingMarks, after)} />;
    const start = isFigure(before) ? found(leadingMarks, part).length : 0;
    const rest = part.slice(start);
    return <Words key={i} text={isFigure(after) ? rest.replace(openingMarks, '') : rest} />;
  });
}
