import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from './deck';
import { changesSince, type FiguresNow, pinnedAnew, statedOf, withPins } from './deck-pins';
import type { Fact } from './figure';

const fact = (id: string | null, value: number | null, changes: Partial<Fact> = {}): Fact => ({
  kind: 'fact', id, value, digits: 0, qualifier: 'exact', status: 'final', stated: null, outOf: null, sourceId: null, note: null,
  indicator: { id: 'i', name: 'Thủ tục', definition: '', unit: { code: 'procedures', label: 'thủ tục' }, decimals: 0, direction: 'higher', formula: null, method: null, frequency: null, legalSource: null },
  organisation: { id: 'ht', label: 'Hà Tĩnh' }, period: '2020', breakdown: [], source: null, others: [], otherSources: [], revision: 'r', ...changes,
});
const slide = (id: string, address: string | null): Slide => ({
  id, kind: address === null ? 'text' : 'exhibit', address, title: null, text: '', notes: '', build: false, seconds: null,
});
const deckOf = (...slides: readonly Slide[]): Deck => ({ id: 'd', title: 'T', language: 'vi', organisation: 'ht', slides, pinned: null });
const now = (...shown: readonly (readonly [string, readonly Fact[] | null])[]): FiguresNow => new Map(shown);
const then = { revision: 'r-1', savedAt: '2026-11-23T02:05:00.000Z' };
const later = { revision: 'r-2', savedAt: '2026-12-01T02:05:00.000Z' };
const told = (deck: Deck, figures: FiguresNow) => {
  const { changes, unknown } = changesSince(deck, figures);
  return { changes: changes.map(({ kind, slide: at, id, before, now: is }) => [kind, at, id, before, is === null ? null : statedOf(is)]), unknown };
};

describe('the figures of a deck', () => {
  it.each([
    [fact('a', 45.5, { digits: 2 }), '45.5'],
    [fact('a', 50, { qualifier: 'more-than' }), '> 50'],
    [fact('a', 33.3333, { stated: '1/3' }), '1/3'],
    [fact('a', null, { qualifier: 'increase' }), '↑'],
    [fact('a', null, { status: 'missing' }), ''],
  ])('are pinned in a form of no language', (figure, stated) => {
    expect(statedOf(figure)).toBe(stated);
  });

  it('are what they were as long as nothing changed, wherever their slides stand', () => {
    const numbers = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-f]$/), fc.integer()), { selector: ([id]) => id });
    fc.assert(
      fc.property(numbers, numbers, (some, more) => {
        const figures = now(['/vi/a', some.map(([id, value]) => fact(id, value))], ['/vi/b', more.map(([id, value]) => fact(id, value))]);
        const pinned = withPins(deckOf(slide('a', '/vi/a'), slide('b', '/vi/b')), figures, then);
        const moved = { ...pinned, slides: [slide('t', null), ...pinned.slides.toReversed(), slide('b-2', '/vi/b')] };
        expect(changesSince(moved, figures).changes).toEqual([]);
      }),
    );
  });

  it('are told of, each once, when they changed, went or came', () => {
    const deck = withPins(deckOf(slide('a', '/vi/a'), slide('b', '/vi/b')), now(['/vi/a', [fact('a', 1), fact('g', 2)]], ['/vi/b', [fact('a', 1)]]), then);
    expect(told(deck, now(['/vi/a', [fact('a', 3), fact('n', 4)]], ['/vi/b', [fact('a', 3)]]))).toEqual({
      changes: [['changed', 0, 'a', '1', '3'], ['new', 0, 'n', null, '4'], ['gone', 0, 'g', '2', null]],
      unknown: [],
    });
  });

  it('are a change too where only the qualifier is another', () => {
    const deck = withPins(deckOf(slide('a', '/vi/a')), now(['/vi/a', [fact('a', 50)]]), then);
    expect(told(deck, now(['/vi/a', [fact('a', 50, { qualifier: 'at-least' })]])).changes).toEqual([['changed', 0, 'a', '50', '≥ 50']]);
  });

  it('that cannot be held against anything are said to be so', () => {
    const deck = withPins(deckOf(slide('a', '/vi/a'), slide('b', '/vi/b'), slide('t', null)), now(['/vi/a', [fact('a', 1)]]), then);
    expect(told(deck, now(['/vi/a', null], ['/vi/b', [fact('b', 1)]]))).toEqual({ changes: [], unknown: [0, 1] });
  });

  it('that have no id are not pinned', () => {
    expect(withPins(deckOf(slide('a', '/vi/a')), now(['/vi/a', [fact(null, 1)]]), then).pinned).toBeNull();
  });

  it('nobody pinned do not change', () => {
    expect(told(deckOf(slide('a', '/vi/a')), now(['/vi/a', [fact('a', 1)]]))).toEqual({ changes: [], unknown: [] });
  });
});

describe('pinning', () => {
  const figures = now(['/vi/a', [fact('a', 1)]], ['/vi/b', [fact('b', 2)]]);
  const first = withPins(deckOf(slide('a', '/vi/a')), figures, then);

  it('again leaves what is pinned, and adds what is not', () => {
    const changed = now(['/vi/a', [fact('a', 9)]], ['/vi/b', [fact('b', 2)]]);
    const deck = withPins({ ...first, slides: [...first.slides, slide('b', '/vi/b')] }, changed, later);
    expect(deck.pinned).toEqual({ ...then, figures: [{ address: '/vi/a', figures: [{ id: 'a', stated: '1' }] }, { address: '/vi/b', figures: [{ id: 'b', stated: '2' }] }] });
  });

  it('forgets what the deck no longer shows', () => {
    expect(withPins({ ...first, slides: [slide('b', '/vi/b')] }, figures, later).pinned).toEqual({ ...later, figures: [{ address: '/vi/b', figures: [{ id: 'b', stated: '2' }] }] });
  });

  it('anew takes the figures as they are', () => {
    const deck = pinnedAnew(first, now(['/vi/a', [fact('a', 9)]]), later);
    expect(deck.pinned).toEqual({ ...later, figures: [{ address: '/vi/a', figures: [{ id: 'a', stated: '9' }] }] });
  });
});
