import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodBounds } from './period';
import { haveSameLength } from './period-length';
import { previousBounds } from './previous-period';

describe('the period before', () => {
  it.each([
    ['2020', '2019'], ['2020-H2', '2020-H1'], ['2020-H1', '2019-H2'], ['2020-Q1', '2019-Q4'], ['2020-03', '2020-02'],
    ['2020-01', '2019-12'], ['2020-03-01', '2020-02-29'], ['2020-03-15', '2020-03-14'], ['2015/2020', '2009/2014'],
    ['2020-07/2020-09', '2020-Q2'], ['2019-07/2020-06', '2018-07/2019-06'],
  ])('%s is %s', (code, before) => expect(previousBounds(code)).toEqual(periodBounds(before)));

  it.each([['2020-6M', '2019-6M'], ['2020-9M', '2019-9M'], ['2020-01/2020-10', '2019-01/2019-10'], ['2020-01/2020-02', '2019-01/2019-02']])(
    '%s, counted since January, is %s', (code, before) => expect(previousBounds(code)).toEqual(periodBounds(before)),
  );

  it('of a span of days cannot be told', () => expect(previousBounds('2025-07-01/2025-08-08')).toBeNull());

  it('is as long and over before the period begins', () => {
    const years = fc.integer({ min: 1990, max: 2090 });
    const code = fc.oneof(
      years.map(String),
      fc.tuple(years, fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', '6M', '9M', '01', '07', '12')).map(([y, part]) => `${y}-${part}`),
      fc.tuple(years, fc.integer({ min: 0, max: 9 })).map(([y, n]) => `${y}/${y + n}`),
    );
    fc.assert(
      fc.property(code, (period) => {
        const found = previousBounds(period);
        expect(found !== null && found.end < periodBounds(period).start).toBe(true);
        expect(found !== null && haveSameLength(`${found.start}/${found.end}`, period)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
