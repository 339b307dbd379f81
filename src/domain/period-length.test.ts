import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haveSameLength } from './period-length';

const DAY_MS = 86_400_000;
const day = fc.integer({ min: -30_000, max: 40_000 });
const text = (n: number) => new Date(n * DAY_MS).toISOString().slice(0, 10);
const isWholeMonths = (from: number, to: number) => text(from).endsWith('-01') && text(to + 1).endsWith('-01');

describe('two periods', () => {
  it.each([
    ['2019', '2020'], ['2020-01/2020-12', '2019'], ['2020-Q1', '2020-07/2020-09'], ['2020-02', '2020-03'],
    ['2020-6M', '2019-H2'], ['2025-07-01/2025-08-08', '2024-07-01/2024-08-08'],
  ])('%s and %s are as long', (a, b) => expect(haveSameLength(a, b)).toBe(true));

  it.each([
    ['2019', '2020-01/2020-09'], ['2020-08', '2020'], ['2019-01/2020-03', '2020-01/2020-12'],
    ['2025-07/2025-08', '2025-07-01/2025-08-08'], ['2015/2020', '2016/2020'],
  ])('%s and %s are not', (a, b) => expect(haveSameLength(a, b)).toBe(false));

  it('of days are as long when they have as many days', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (a, b, m, n) => {
        fc.pre(!isWholeMonths(a, a + m) && !isWholeMonths(b, b + n));
        expect(haveSameLength(`${text(a)}/${text(a + m)}`, `${text(b)}/${text(b + n)}`)).toBe(m === n);
        expect(haveSameLength(`${text(a)}/${text(a + m)}`, `${text(a)}/${text(a + m)}`)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
