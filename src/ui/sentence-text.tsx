import type { Sentence } from '../i18n/sentence';
import { FigureText } from './figure-text';

/** A sentence in which every figure opens its passport. */
export function SentenceText({ parts }: { readonly parts: Sentence }) {
  return parts.map((part, i) =>
    typeof part === 'string' ? (
      part
    ) : (
      <FigureText key={i} figure={part.figure}>
        {part.text}
      </FigureText>
    ),
  );
}
