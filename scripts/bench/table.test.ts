import { describe, expect, it } from 'vitest';
import { tableOf, withPart } from './table';

const document = 'Before.\n<!-- measured: load -->\nold\n<!-- end of load -->\nAfter.\n';

describe('the tables of the document', () => {
  it('have a row for each figure, which says what it is set against and whether its bar is met', () => {
    const table = tableOf([
      { bench: 'load', case: 'first paint', value: 700, unit: 'ms', beside: { kind: 'limit', name: 'by hand', value: 500 }, bar: { of: 'ratio', most: 1.15 } },
      { bench: 'load', case: 'layout shift', value: 0, unit: '' },
    ]);
    expect(table.split('\n').slice(2)).toEqual(['| first paint | 700 ms | 500 (by hand) | 1.4 x | ≤ 1.15 x | **no** |', '| layout shift | 0 | | | | |']);
  });

  it('take the place of those before, and nothing else changes', () => {
    expect(withPart(document, 'load', 'new')).toBe(document.replace('old', 'new'));
    expect(withPart(withPart(document, 'load', 'new'), 'load', 'old')).toBe(document);
  });

  it('are not written where there is no place for them', () => expect(() => withPart(document, 'wire', 'new')).toThrow('no place for “wire”'));
});
