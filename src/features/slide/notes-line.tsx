import { wrap } from '../../charts/frame/text';
import { fill } from '../../i18n/fill';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import type { Stage } from './stage';

const SIZE = 12;

/** What must be known beside the figures, as far as it is short; how much more there is, and where, for the rest. */
export function NotesLine({ notes, stage }: { readonly notes: readonly string[]; readonly stage: Stage }) {
  const w = usePartWords(slideWords);
  const lines = stage.portrait ? 5 : 2;
  const text = (count: number): string => {
    const left = notes.length - count;
    return [...notes.slice(0, count), ...(left === 0 ? [] : [fill(w.moreNotes, { count: String(left) })])].join(w.between);
  };
  let count = notes.length;
  while (count > 0 && wrap(text(count), stage.inner.width * 0.93, SIZE).length > lines) count -= 1;
  return notes.length === 0 ? null : <p className="slide-note">{text(count)}</p>;
}
