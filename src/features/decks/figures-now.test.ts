import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../charts/exhibit';
import { deckWith, slideWith } from '../../data/deck.fixture';
import type { Derived } from '../../domain/figure';
import { fact } from '../../i18n/fact.fixture';
import { changesOf, figuresNow } from './figures-now';

const exhibit = (changes: Partial<Exhibit> = {}): Exhibit => ({
  address: '/vi/one-stop?i=os-1', subject: '', heading: null, unit: '', period: '', place: '', hero: null, drawn: null, facts: [],
  table: { rowsLabel: '', columns: [], rows: [] }, sums: [], sources: [], notes: [], revision: 'r', ...changes,
});
const derived = (from: Derived['from']): Derived => ({ kind: 'derived', rule: 'sum', value: 3, digits: 0, qualifier: 'exact', unit: { code: '', label: '' }, outOf: null, from, cautions: [] });
const [one, two] = [slideWith({ id: 'a', address: '/vi/a' }), slideWith({ id: 'b', address: '/vi/b' })];
const deck = deckWith(slideWith({ id: 't', kind: 'title', address: null }), one, two);
const idsAt = (address: string, shown: Parameters<typeof figuresNow>[1]) => figuresNow(deck, shown)?.get(address)?.map(({ id }) => id);

describe('the figures a deck shows now', () => {
  it('are those drawn and the one set large, or what that was computed from', () => {
    const large = exhibit({ facts: [fact({ id: 'a' })], hero: fact({ id: 'sum' }) });
    const computed = exhibit({ hero: derived([fact({ id: 'b' }), fact({ id: 'c' })]) });
    expect([idsAt('/vi/a', [null, large, computed]), idsAt('/vi/b', [null, large, computed])]).toEqual([['a', 'sum'], ['b', 'c']]);
  });

  it('are not known before all slides of figures have been read', () => {
    expect(figuresNow(deck, [null, exhibit(), null])).toBeNull();
  });

  it('are none where an address leads nowhere, and not known where it was not read', () => {
    const now = figuresNow(deck, [null, 'unknown', 'failed']);
    expect([now?.get('/vi/a'), now?.get('/vi/b')]).toEqual([[], null]);
  });

  it('of a slide that leads nowhere any more are gone', () => {
    const pinned = { revision: 'r', savedAt: '2026-11-23T02:05:00.000Z', figures: [{ address: '/vi/a', figures: [{ id: 'a', stated: '39' }] }] };
    expect(changesOf({ ...deck, slides: [one], pinned }, ['no-figures'])?.changes).toEqual([{ kind: 'gone', slide: 0, id: 'a', before: '39', now: null }]);
  });
});
