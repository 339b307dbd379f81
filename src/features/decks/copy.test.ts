import { describe, expect, it } from 'vitest';
import { deckWith, slideWith } from '../../data/deck.fixture';
import { copyOf, toKeep } from './copy';

const deck = deckWith(slideWith());

describe('a deck that is opened', () => {
  it('keeps its id where none here has it, or only the same', () => {
    expect([toKeep(deck, []), toKeep(deck, [{ ...deck }])]).toEqual([deck, deck]);
  });

  it('becomes a copy where another has its id, which stays as it is', () => {
    const kept = toKeep({ ...deck, title: 'Bản sửa' }, [deck]);
    expect([kept.id === deck.id, kept.title]).toEqual([false, 'Bản sửa']);
  });

  it.each(['/vi/one-stop', 'review-2011-2020', '__proto__'])('gets an id of its own in the place of %s', (id) => {
    expect(toKeep({ ...deck, id }, []).id).toMatch(/^d-\w+$/);
  });

  it('is copied under an id that no other has', () => {
    expect(new Set([deck, copyOf(deck), copyOf(deck)].map(({ id }) => id)).size).toBe(3);
  });
});
