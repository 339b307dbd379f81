import { numbersOf } from '../../../charts/deck-sources';
import { footText } from '../../../charts/exhibit-foot';
import type { Catalogue } from '../../../domain/catalogue';
import type { Source } from '../../../domain/dataset';
import { SlideView } from '../../../features/slide';
import { fill } from '../../../i18n/fill';
import { handoutWords } from '../../../i18n/messages/handout';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import type { PerSheet } from '../../../ui/address';
import type { DeckShown } from '../deck-shown';
import { sizeOf } from './layout';

interface Props {
  readonly about: DeckShown;
  readonly index: number;
  readonly perSheet: PerSheet;
  readonly hasNotes: boolean;
  /** Of the whole talk, in the order of their numbers. */
  readonly sources: readonly Source[];
  readonly catalogue: Catalogue;
}

/** Paper has room for the fullest wording. */
const ROOM = { width: Infinity, lines: Infinity } as const;

/** One slide on paper: as before the audience, then in letters of paper what it is about, whence it comes, what is said to it. */
export function HandoutSlide({ about, index, perSheet, hasNotes, sources, catalogue }: Props) {
  const speech = useSpeech();
  const w = usePartWords(handoutWords);
  const { deck, shown, exhibits, titles } = about;
  const slide = deck.slides[index];
  const of = shown[index] ?? null;
  const exhibit = of === null || typeof of === 'string' ? null : of;
  const notes = hasNotes ? (slide?.notes ?? '') : '';
  return (
    <article className="handout-slide">
      <h2 className="handout-number">{fill(w.slide, { n: String(index + 1), count: String(deck.slides.length) })}</h2>
      <SlideView deck={deck} index={index} exhibit={of} exhibits={exhibits} {...sizeOf(perSheet)} step={null} catalogue={catalogue} interactive={false} />
      <p className={perSheet === 6 ? 'handout-title' : 'visually-hidden'}>{titles[index]}</p>
      {exhibit === null ? null : <p className="handout-source">{footText(exhibit, numbersOf(sources), ROOM, speech)}</p>}
      {exhibit === null || exhibit.notes.length === 0 || perSheet !== 1 ? null : (
        <section className="handout-remarks">
          <h3>{w.remarks}</h3>
          <ul>
            {exhibit.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {notes === '' ? null : (
        <section className="handout-notes">
          <h3>{w.notes}</h3>
          <p>{notes}</p>
        </section>
      )}
    </article>
  );
}
