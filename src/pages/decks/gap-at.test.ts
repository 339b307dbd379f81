import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAt, placeOfGap } from './gap-at';

/** Slides of 100 by 60, four in a row, 20 apart. */
const places = Array.from({ length: 6 }, (_, i) => {
  const [left, top] = [(i % 4) * 120, Math.floor(i / 4) * 90];
  return { left, right: left + 100, top, bottom: top + 60 };
});
const gap = (x: number, y: number) => gapAt(places, { x, y });

describe('where a slide is put down', () => {
  it('is before the slide whose first half the pointer is on, and behind that whose second half it is on', () => {
    expect([gap(130, 30), gap(210, 30)]).toEqual([
      { index: 1, beside: 1, side: 'before' },
      { index: 2, beside: 1, side: 'after' },
    ]);
  });
  it('is at the end of a row where the pointer is beyond it, and not in the next', () => {
    expect(gap(700, 30)).toEqual({ index: 4, beside: 3, side: 'after' });
    expect(gap(-40, 120)).toEqual({ index: 4, beside: 4, side: 'before' });
  });
  it('is at the end of all beyond the last slide', () => {
    expect([gap(400, 120)?.index, gap(900, 900)?.index]).toEqual([6, 6]);
  });
  it('is nowhere without slides', () => {
    expect(gapAt([], { x: 1, y: 1 })).toBeNull();
  });
  it('leaves a slide where it is in the gaps on both its sides, and else brings it beside the slide of the gap', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.integer({ min: -50, max: 600 }), fc.integer({ min: -50, max: 300 }), (from, x, y) => {
        const found = gap(x, y);
        if (found === null) throw new Error('There are slides');
        const to = placeOfGap(from, found);
        const order = [0, 1, 2, 3, 4, 5].toSpliced(from, 1).toSpliced(to, 0, from);
        if (found.beside === from) expect(to).toBe(from);
        else expect(order.indexOf(from) - order.indexOf(found.beside)).toBe(found.side === 'before' ? -1 : 1);
      }),
    );
  });
});
