import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading } from '../../mocks/fixtures/fact';
import type { Qualifier } from './dataset';
import type { Bounds } from './quantity';
import { add, boundsOf, meet, ratio, statedAs, subtract } from './quantity';

const runs = { numRuns: 500 };
const infinite = Infinity;

function bounds(value: number, qualifier: Qualifier = 'exact', digits = 0): Bounds {
  const found = boundsOf(reading(value, { qualifier, digits }));
  if (found.kind === 'unbounded') throw new Error(found.because);
  return found;
}

const holds = ({ low, lowOpen, high, highOpen }: Bounds, value: number, slack = 1e-9) =>
  (lowOpen ? value > low - slack : value >= low - slack) && (highOpen ? value < high + slack : value <= high + slack);

/** A printed figure together with a true value it can stand for. */
const figure = fc
  .tuple(
    fc.integer({ min: 1, max: 500 }),
    fc.constantFrom<Qualifier>('exact', 'approx', 'more-than', 'at-least', 'less-than', 'at-most'),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
  )
  .map(([value, qualifier, share]) => {
    const stated = bounds(value, qualifier);
    const truth = {
      exact: value,
      approx: stated.low + (stated.high - stated.low) * share,
      'more-than': value + 300 * share,
      'at-least': value + 300 * (share - 0.001),
      'less-than': value * (1 - share),
      'at-most': value * (1.001 - share),
    }[qualifier as 'exact'];
    return { value, qualifier, stated, truth };
  });

describe('what a figure allows', () => {
  it.each([
    ['exact', 50, 50, false, 50, false],
    ['more-than', 50, 50, true, infinite, false],
    ['at-least', 50, 50, false, infinite, false],
    ['less-than', 50, -infinite, false, 50, true],
    ['at-most', 6, -infinite, false, 6, false],
  ] as const)('%s %d', (qualifier, value, low, lowOpen, high, highOpen) => {
    expect(bounds(value, qualifier)).toMatchObject({ low, lowOpen, high, highOpen, approx: false });
  });

  it('an estimate reaches half a unit of its last significant digit', () => {
    const ends = (value: number, digits = 0) => {
      const { low, high, approx } = bounds(value, 'approx', digits);
      return [low, high, approx];
    };
    expect(ends(85)).toEqual([84.5, 85.5, true]);
    expect(ends(300)).toEqual([250, 350, true]);
    expect(ends(0)).toEqual([-0.5, 0.5, true]);
    expect(ends(87, 1)).toEqual([86.95, 87.05, true]);
  });

  it('a direction and a missing figure have no bounds', () => {
    expect(boundsOf(reading(null, { qualifier: 'increase' }))).toEqual({ kind: 'unbounded', because: 'direction' });
    expect(boundsOf(reading(null, { qualifier: 'decrease' }))).toEqual({ kind: 'unbounded', because: 'direction' });
    expect(boundsOf(reading(null))).toEqual({ kind: 'unbounded', because: 'no-number' });
  });
});

describe('sums, differences and ratios', () => {
  it('contain whatever the true values give', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(holds(a.stated, a.truth)).toBe(true);
        expect(holds(add(a.stated, b.stated), a.truth + b.truth)).toBe(true);
        expect(holds(subtract(a.stated, b.stated), a.truth - b.truth)).toBe(true);
        const share = ratio(a.stated, b.stated);
        fc.pre(b.truth > 0);
        expect(share.kind === 'bounds' && holds(share, a.truth / b.truth, 1e-9 * (1 + a.truth / b.truth))).toBe(true);
      }),
      runs,
    );
  });

  it('of exact figures are exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }), (a, b) => {
        expect(add(bounds(a), bounds(b))).toEqual(bounds(a + b));
        expect(subtract(bounds(a), bounds(b))).toEqual(bounds(a - b));
        expect(ratio(bounds(a), bounds(b))).toEqual(bounds(a / b));
      }),
      runs,
    );
  });

  it('never claim an end that a strict bound keeps out', () => {
    expect(add(bounds(50, 'more-than'), bounds(10))).toMatchObject({ low: 60, lowOpen: true, high: infinite });
    expect(subtract(bounds(100), bounds(6, 'less-than'))).toMatchObject({ low: 94, lowOpen: true, high: infinite });
    expect(ratio(bounds(5), bounds(10, 'at-least'))).toMatchObject({ low: 0, lowOpen: true, high: 0.5, highOpen: false });
  });

  it('of nothing are refused', () => {
    expect(ratio(bounds(5), bounds(0))).toEqual({ kind: 'unbounded', because: 'zero-denominator' });
    expect(ratio(bounds(-5), bounds(3))).toEqual({ kind: 'unbounded', because: 'negative' });
  });
});

describe('one number for bounds', () => {
  it.each([
    [bounds(39), 39, { value: 39, qualifier: 'exact' }],
    [add(bounds(50, 'more-than'), bounds(10)), 60, { value: 60, qualifier: 'more-than' }],
    [add(bounds(5, 'at-least'), bounds(12, 'approx')), 17, { value: 16.5, qualifier: 'at-least' }],
    [add(bounds(85, 'approx'), bounds(1)), 86, { value: 86, qualifier: 'approx' }],
    [bounds(6, 'at-most'), 6, { value: 6, qualifier: 'at-most' }],
    [add(bounds(6, 'at-most'), bounds(6, 'at-least')), 12, null],
  ])('case %#', (given, nominal, expected) => expect(statedAs(given, nominal)).toEqual(expected));

  it('takes a low end at the floor for no statement', () => {
    const share = ratio(bounds(5), bounds(10, 'at-least'));
    expect(share.kind === 'bounds' && statedAs(share, 0.5, 0)).toEqual({ value: 0.5, qualifier: 'at-most' });
    expect(statedAs(bounds(0, 'at-least'), 0, 0)).toBeNull();
    expect(statedAs(bounds(0, 'more-than'), 0, 0)).toEqual({ value: 0, qualifier: 'more-than' });
  });

  it('is no estimate when one of the two is a bound', () => {
    const share = ratio(bounds(5, 'approx'), bounds(10, 'at-least'));
    expect(share.kind === 'bounds' && statedAs(share, 0.5, 0)).toEqual({ value: 0.55, qualifier: 'at-most' });
  });

  it('says nothing that the bounds do not', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const sum = add(a.stated, b.stated);
        const said = statedAs(sum, a.value + b.value);
        if (said === null || said.qualifier === 'approx') return;
        const claimed = bounds(said.value, said.qualifier);
        expect(claimed.low <= sum.low && claimed.high >= sum.high).toBe(true);
      }),
      runs,
    );
  });
});

describe('two bounds', () => {
  it('meet when some value lies in both', () => {
    expect(meet(bounds(6, 'at-most'), bounds(1))).toBe(true);
    expect(meet(bounds(50, 'more-than'), bounds(50))).toBe(false);
    expect(meet(bounds(50, 'at-least'), bounds(50))).toBe(true);
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(meet(a.stated, b.stated)).toBe(meet(b.stated, a.stated));
        if (holds(a.stated, b.truth, 0) && holds(b.stated, b.truth, 0)) expect(meet(a.stated, b.stated)).toBe(true);
      }),
      runs,
    );
  });
});
