import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from './columns';

const blocks = fc.array(
  fc.record({ item: fc.integer(), heightPx: fc.integer({ min: 50, max: 900 }), wide: fc.boolean() }),
  { maxLength: 30 },
);

describe('blocks of a page in two columns', () => {
  it('are all placed, each once, and wide ones take the whole width', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const placed = bandsOf(given).flatMap((band) => ('wide' in band ? [band.wide] : band.columns.flat()));
        expect(placed.toSorted()).toEqual(given.map((b) => b.item).toSorted());
        const single = bandsOf(given).flatMap((band) => ('wide' in band ? [band.wide] : []));
        expect(single).toEqual(expect.arrayContaining(given.filter((b) => b.wide).map((b) => b.item)));
      }),
    );
  });

  it('stand side by side when they are of one height', () => {
    const given = ['a', 'b', 'c', 'd'].map((item) => ({ item, heightPx: 300, wide: false }));
    expect(bandsOf(given)).toEqual([{ columns: [['a', 'c'], ['b', 'd']] }]);
  });

  it('take the whole width when they are left alone', () => {
    expect(bandsOf([{ item: 'a', heightPx: 300, wide: false }])).toEqual([{ wide: 'a' }]);
  });

  it('go beside a tall one, not under it', () => {
    const given = [
      { item: 'tall', heightPx: 900, wide: false },
      { item: 'b', heightPx: 300, wide: false },
      { item: 'c', heightPx: 300, wide: false },
    ];
    expect(bandsOf(given)).toEqual([{ columns: [['tall'], ['b', 'c']] }]);
  });
});
