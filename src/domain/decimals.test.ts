import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, roundTo, truncateTo } from './decimals';

const printed = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 5 }))
  .map(([digits, decimals]) => ({ digits, decimals, value: Number(`${digits}e-${decimals}`) }));
const runs = { numRuns: 500 };

describe('the decimals of a number', () => {
  it.each([[138, 0], [29.1, 1], [45.8413, 4], [0.1 + 0.2, 1], [1e-7, 7], [1e-12, 10], [1e21, 0], [0, 0], [-0.05, 2], [1 / 3, 10]])(
    '%d has %d',
    (value, decimals) => expect(decimalsOf(value)).toBe(decimals),
  );

  it('are those it is written with, less the zeros at its end', () => {
    fc.assert(
      fc.property(printed, ({ digits, decimals, value }) => {
        const zeros = digits === 0 ? decimals : (/0*$/.exec(String(digits))?.[0].length ?? 0);
        expect(decimalsOf(value)).toBe(Math.max(0, decimals - zeros));
      }),
      runs,
    );
  });
});

describe('fewer decimals', () => {
  it('are reached by rounding half away from zero', () => {
    expect([roundTo(1.005, 2), roundTo(-1.005, 2), roundTo(45.7875, 2), roundTo(2.5, 0), roundTo(87.455, 2)])
      .toEqual([1.01, -1.01, 45.79, 3, 87.46]);
  });

  it('are reached by cutting off', () => {
    expect([truncateTo(45.7875, 2), truncateTo(45.6196, 2), truncateTo(-1.99, 1), truncateTo(4.35, 2)])
      .toEqual([45.78, 45.61, -1.9, 4.35]);
  });

  it('equal what is computed in whole numbers', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 0, max: 5 }), ({ digits, decimals, value }, keep) => {
        const unit = 10 ** Math.max(0, decimals - keep);
        const whole = Math.abs(digits);
        const sign = digits < 0 ? -1 : 1;
        const shown = Math.min(keep, decimals);
        const expected = (n: number) => sign * Number(`${n}e-${shown}`);
        expect(roundTo(value, keep)).toBeCloseTo(expected(Math.floor((2 * whole + unit) / (2 * unit))), 9);
        expect(truncateTo(value, keep)).toBeCloseTo(expected(Math.floor(whole / unit)), 9);
      }),
      runs,
    );
  });
});
