import type { Deck, Slide } from '../../domain/deck';
import { blankSlide, freeSlideId, hasRoom, insertSlide } from '../../domain/deck-edit';
import { newDeckId } from './copy';

export interface Addition {
  readonly deck: Deck;
  /** As it was; null for a new one. */
  readonly before: Deck | null;
  /** The slides that were put in, as they stand in the deck. */
  readonly added: readonly Slide[];
}

/** The address in the language of its deck; in which it is read is for whoever shows it. */
const inLanguage = (address: string | null, { language }: Deck): string | null => address?.replace(/^\/(?:vi|en)\//, `/${language}/`) ?? null;

/** A deck to begin with: a title, and the sources of all that will stand between them. */
export function newDeck({ language, organisation }: Pick<Deck, 'language' | 'organisation'>, title: string): Deck {
  const empty: Deck = { id: newDeckId(), title, language, organisation, slides: [], pinned: null };
  const begun = insertSlide(empty, blankSlide(empty, 'title'), 0);
  return insertSlide(begun, blankSlide(begun, 'sources'), 1);
}

/** Where figures go: behind all others, but before the sources that end a deck. */
const endOf = ({ slides }: Deck): number => (slides.at(-1)?.kind === 'sources' ? slides.length - 1 : slides.length);

/**
 * Puts the figures of a page behind those of a deck, or of a new one of its name where `into` is null or full. Those
 * that the deck has already are passed over; what does not fit is left out.
 */
export function addFigures(into: Deck | null, page: Deck): Addition {
  const before = into !== null && hasRoom(into) ? into : null;
  let deck = before ?? newDeck(page, page.title);
  const added: Slide[] = [];
  for (const slide of page.slides) {
    const address = inLanguage(slide.address, deck);
    const isKnown = deck.slides.some((other) => other.kind === slide.kind && other.address === address);
    if (slide.kind !== 'exhibit' || isKnown || !hasRoom(deck)) continue;
    const put = { ...slide, id: freeSlideId(deck), address };
    deck = insertSlide(deck, put, endOf(deck));
    added.push(put);
  }
  return { deck, before, added };
}

/**
 * The deck without what was added, whatever else has changed since; null where nothing of its own was in it.
 */
export function withoutAddition(deck: Deck, { before, added }: Addition): Deck | null {
  const ids = new Set(added.map(({ id }) => id));
  const slides = deck.slides.filter(({ id }) => !ids.has(id));
  return before === null && slides.every(({ kind, title }) => kind !== 'exhibit' && title === null) ? null : { ...deck, slides };
}
