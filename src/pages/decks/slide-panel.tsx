import type { RefObject } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck, Slide } from '../../domain/deck';
import type { SlideChanges } from '../../domain/deck-edit';
import type { Deed } from '../../domain/deck-trail';
import { fill } from '../../i18n/fill';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useRoom } from '../../ui/use-room';
import { SlideFields } from './slide-fields';
import type { SlidesShown } from './slides-shown';
import { Thumbnail } from './thumbnail';

const ASSUMED_PX = 400;

interface Props {
  readonly deck: Deck;
  readonly slide: Slide;
  /** Of the slide, from 0. */
  readonly index: number;
  readonly about: SlidesShown;
  readonly catalogue: Catalogue;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (changes: SlideChanges, kind: Deed['kind']) => void;
  readonly onRest: () => void;
  /** To a place from 0. */
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** The chosen slide, larger, with what can be done with it and what is written on it. */
export function SlidePanel({ deck, slide, index, about, catalogue, field, ...actions }: Props) {
  const w = usePartWords(decksPageWords);
  const { kinds } = usePartWords(presentWords);
  const [around, { width }] = useRoom<HTMLDivElement>(ASSUMED_PX);
  const exhibit = about.shown[index] ?? null;
  const place = { n: String(index + 1), count: String(deck.slides.length), kind: kinds[slide.kind] };
  return (
    <section className="deck-panel" aria-label={w.selected} onBlur={actions.onRest}>
      <div ref={around} className="deck-panel-parts">
        <Thumbnail deck={deck} index={index} exhibit={exhibit} exhibits={about.exhibits} catalogue={catalogue} widthPx={width} />
        <h2>{fill(w.at, place)}</h2>
        <div className="deck-moves">
          <button type="button" className="button" aria-disabled={index === 0} onClick={() => actions.onMove(index - 1)}>
            <span aria-hidden="true">←</span> {w.earlier}
          </button>
          <button type="button" className="button" aria-disabled={index === deck.slides.length - 1} onClick={() => actions.onMove(index + 1)}>
            {w.later} <span aria-hidden="true">→</span>
          </button>
          <button type="button" className="button" onClick={actions.onDuplicate}>
            {w.duplicate}
          </button>
          <button type="button" className="button" onClick={actions.onRemove}>
            {w.delete}
          </button>
        </div>
        <SlideFields deck={deck} slide={slide} exhibit={exhibit} titles={about.titles} field={field} onChange={actions.onChange} />
      </div>
    </section>
  );
}
