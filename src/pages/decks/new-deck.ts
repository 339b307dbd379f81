import type { Deck } from '../../domain/deck';
import { blankSlide, insertSlide } from '../../domain/deck-edit';

/** A deck to begin with: a title, and at its end the sources of whatever comes between. */
export function newDeck(about: Pick<Deck, 'id' | 'title' | 'language' | 'organisation'>): Deck {
  const empty: Deck = { ...about, slides: [], pinned: null };
  const begun = insertSlide(empty, blankSlide(empty, 'title'), 0);
  return insertSlide(begun, blankSlide(begun, 'sources'), 1);
}
