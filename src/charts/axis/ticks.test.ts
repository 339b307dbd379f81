import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, niceScale, rankScale } from './ticks';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 });

describe('a scale', () => {
  it('holds every value and has few ticks', () => {
    fc.assert(
      fc.property(values, (all) => {
        const scale = niceScale(all);
        const slack = (scale.max - scale.min) * 1e-6;
        expect(Math.min(...all)).toBeGreaterThanOrEqual(scale.min - slack);
        expect(Math.max(...all)).toBeLessThanOrEqual(scale.max + slack);
        expect(scale.ticks.length).toBeLessThanOrEqual(8);
        expect(scale.max).toBeGreaterThan(scale.min);
      }),
    );
  });
  it('of bars always holds zero', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(niceScale(all, { zero: true }).ticks).toContain(0);
      }),
    );
  });
  it('of nothing but zero still has a length', () => expect(niceScale([0], { zero: true })).toEqual({ min: 0, max: 0.2, ticks: [0, 0.2], digits: 1 }));
  it('of counts has no tick between whole numbers', () => {
    expect(niceScale([1, 2], { zero: true, whole: true }).ticks).toEqual([0, 1, 2]);
    expect(niceScale([1, 9], { zero: true, whole: true, count: 4 }).ticks.every(Number.isInteger)).toBe(true);
  });
  it('says how many decimals its ticks need', () => {
    expect(niceScale([6.7, 7.7], { count: 4 })).toMatchObject({ digits: 2, ticks: [6.5, 6.75, 7, 7.25, 7.5, 7.75] });
  });
  it('does not stop at a hundred per cent', () => {
    expect(niceScale([110], { zero: true }).max).toBeGreaterThanOrEqual(110);
  });
});

describe('a scale of ranks', () => {
  it('starts at 1 and reaches the worst', () => {
    expect(rankScale([8, 28]).ticks).toEqual([1, 10, 20, 30]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1 }), (ranks) => {
        const scale = rankScale(ranks);
        expect(scale.ticks[0]).toBe(1);
        expect(scale.max).toBeGreaterThanOrEqual(Math.max(...ranks));
        expect(scale.ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

it('figures become pixels in proportion, upward too', () => {
  const y = linear({ min: 0, max: 10 }, 100, 0);
  expect([y(0), y(5), y(10)]).toEqual([100, 50, 0]);
});
