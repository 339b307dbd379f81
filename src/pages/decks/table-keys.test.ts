import { describe, expect, it } from 'vitest';
import { tableCommand } from './table-keys';

const place = { at: 5, count: 16, columns: 4 };
const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> = {}, at = place) =>
  tableCommand({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held }, at);

describe('keys on the light table', () => {
  it('choose the slide beside, above, below, the first and the last', () => {
    expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => press(key))).toEqual([6, 4, 9, 1, 0, 15].map((to) => ({ kind: 'select', to })));
  });
  it('move the slide there with Alt', () => {
    expect([press('ArrowRight', { altKey: true }), press('ArrowUp', { altKey: true })]).toEqual([{ kind: 'move', to: 6 }, { kind: 'move', to: 1 }]);
  });
  it('stop at the ends', () => {
    expect([press('ArrowUp', {}, { ...place, at: 2 }), press('ArrowDown', {}, { ...place, at: 14 })]).toEqual([{ kind: 'select', to: 0 }, { kind: 'select', to: 15 }]);
  });
  it('go one by one in a single row, whichever arrow it is', () => {
    expect(press('ArrowDown', {}, { ...place, columns: 16 })).toEqual({ kind: 'select', to: 6 });
  });
  it('open, remove and duplicate', () => {
    expect([press('Enter'), press('Delete'), press('d', { ctrlKey: true }), press('D', { metaKey: true })].map((command) => command?.kind)).toEqual(['open', 'remove', 'duplicate', 'duplicate']);
  });
  it('leave to the browser what is not theirs', () => {
    expect([press('d'), press('ArrowRight', { ctrlKey: true }), press('Delete', { altKey: true }), press('ArrowRight', { shiftKey: true }), press('Tab')]).toEqual([null, null, null, null, null]);
  });
});
