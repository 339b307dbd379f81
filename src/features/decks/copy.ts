import type { Deck } from '../../domain/deck';

/** An id that no deck has. */
export const newDeckId = (): string => `d-${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`;

/** A deck to be changed without changing the one it is made of. */
export const copyOf = (deck: Deck): Deck => ({ ...deck, id: newDeckId() });

/**
 * What is kept when a deck is opened: the deck itself, or a copy where another deck of its id is here already, so that
 * nothing is written over.
 */
export function toKeep(opened: Deck, kept: readonly Deck[]): Deck {
  const isPlain = /^d-\w{1,40}$/.test(opened.id);
  const same = kept.find(({ id }) => id === opened.id);
  return isPlain && (same === undefined || JSON.stringify(same) === JSON.stringify(opened)) ? opened : copyOf(opened);
}
