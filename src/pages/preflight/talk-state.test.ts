import { describe, expect, it } from 'vitest';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import type { Deck, Slide } from '../../domain/deck';
import { talkState } from './talk-state';

const slide = (id: string, kind: Slide['kind'] = 'exhibit'): Slide => ({ id, kind, address: kind === 'exhibit' ? `/vi/?i=${id}` : null, title: null, text: '', notes: '', build: false, seconds: null });
const deck: Deck = { id: 'd', title: 'Bài', language: 'vi', organisation: 'o', slides: [slide('t', 'title'), slide('a'), slide('b'), slide('c')], pinned: null };
const exhibit: Exhibit = {
  address: '/vi/?i=a', subject: 'Thủ tục', heading: null, unit: '', period: '2020', place: 'Hà Tĩnh', hero: null, drawn: null, facts: [],
  table: { rowsLabel: '', columns: [], rows: [] }, sums: [], sources: [], notes: [], revision: 'r',
};
const stateOf = (...shown: readonly (Exhibit | NoExhibit | null)[]) => talkState(deck, [null, ...shown], 'vi');

describe('the state of a talk', () => {
  it('names the slides by the numbers the audience sees', () => {
    expect(stateOf('failed', 'no-figures', 'unknown')).toMatchObject({ title: 'Bài', count: 4, isReading: false, failed: [2, 4], empty: [3], changed: null });
  });

  it('is not known while a slide with figures is read, whatever the others show', () => {
    expect(stateOf(exhibit, null, 'failed')).toMatchObject({ isReading: true, failed: [4] });
    expect(stateOf(exhibit, exhibit, exhibit).isReading).toBe(false);
  });

  it('tells of figures that are not what they were when the talk was saved', () => {
    const pinned = { revision: 'q', savedAt: '2026-11-01T01:00:00.000Z', figures: [{ address: '/vi/?i=a', figures: [{ id: 'o1', stated: '39' }] }] };
    const state = talkState({ ...deck, pinned, slides: [slide('a')] }, [exhibit], 'vi');
    expect(state.changed?.told).toContain('01/11/2026, 08:00');
    expect(state.changed?.changes.changes).toMatchObject([{ kind: 'gone', id: 'o1', before: '39' }]);
  });
});
