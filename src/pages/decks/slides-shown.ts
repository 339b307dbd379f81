import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import { useExhibits } from '../../charts/exhibits-context';
import type { Deck } from '../../domain/deck';
import { titlesOf } from '../../charts/deck-titles';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';

/** What the slides of a deck show, by slide. */
export interface SlidesShown {
  /** Null for a slide that shows none, or while it is read. */
  readonly shown: readonly (Exhibit | NoExhibit | null)[];
  readonly exhibits: readonly Exhibit[];
  /** What each slide says, in a line; null while it is read. */
  readonly titles: readonly (string | null)[];
}

export function useSlidesShown(deck: Deck): SlidesShown {
  const shown = useExhibits(deck.slides.map(({ kind, address }) => (kind === 'exhibit' ? address : null)));
  const { kinds } = usePartWords(presentWords);
  return {
    shown,
    exhibits: shown.filter((each) => each !== null && typeof each !== 'string'),
    titles: titlesOf(deck, shown, kinds),
  };
}
