import { sourcesOfDeck } from '../../charts/deck-sources';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import { useExhibits } from '../../charts/exhibits-context';
import type { Deck } from '../../domain/deck';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { sourcePages, stepsOf, titlesOf } from '../../features/slide';
import type { Shape } from './talk';

type Shown = Exhibit | NoExhibit | null;

/** A deck with what its slides show. */
export interface DeckShown {
  readonly deck: Deck;
  /** By slide; null for one that shows none, or while it is read. */
  readonly shown: readonly Shown[];
  readonly exhibits: readonly Exhibit[];
  /** What each slide says, in a line; null while it is read. */
  readonly titles: readonly (string | null)[];
  readonly shape: Shape;
}

const isExhibit = (shown: Shown): shown is Exhibit => shown !== null && typeof shown !== 'string';

/** Reads what all slides show, so that none is waited for when its turn comes. */
export function useDeckShown(deck: Deck): DeckShown {
  const speech = useSpeech();
  const shown = useExhibits(deck.slides.map(({ kind, address }) => (kind === 'exhibit' ? address : null)));
  const { kinds } = usePartWords(presentWords);
  const exhibits = shown.filter(isExhibit);
  const pages = sourcePages(sourcesOfDeck(exhibits), speech);
  const isPaged = (i: number): boolean => deck.slides[i]?.kind === 'sources';
  const stepsAt = (i: number): number => {
    const slide = deck.slides[i];
    if (slide === undefined) return 0;
    return isPaged(i) ? pages.length - 1 : stepsOf(slide, shown[i] ?? null);
  };
  return { deck, shown, exhibits, titles: titlesOf(deck, shown, kinds), shape: { count: deck.slides.length, stepsOf: stepsAt, isPaged } };
}
