import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, isInterval, isPeriod, periodBounds, periodKind, yearOf } from './period';

const pad = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2100 });
const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aMonth = aDay.map((day) => day.slice(0, 7));
const single = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', '6M', '9M')).map(([y, part]) => `${y}-${part}`),
  aMonth,
  aDay,
);
const interval = fc
  .oneof(fc.tuple(year.map(String), year.map(String)), fc.tuple(aMonth, aMonth), fc.tuple(aDay, aDay))
  .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const period = fc.oneof(single, interval);
const runs = { numRuns: 300 };

describe('the forms of a period', () => {
  it.each([
    ['2020', 'year', '2020-01-01', '2020-12-31'],
    ['2020-H1', 'half', '2020-01-01', '2020-06-30'],
    ['2020-H2', 'half', '2020-07-01', '2020-12-31'],
    ['2020-Q3', 'quarter', '2020-07-01', '2020-09-30'],
    ['2020-6M', 'six-months', '2020-01-01', '2020-06-30'],
    ['2020-9M', 'nine-months', '2020-01-01', '2020-09-30'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2020-09-15', 'day', '2020-09-15', '2020-09-15'],
    ['2015/2020', 'interval', '2015-01-01', '2020-12-31'],
    ['2019-01/2020-03', 'interval', '2019-01-01', '2020-03-31'],
    ['2025-07-01/2025-08-08', 'interval', '2025-07-01', '2025-08-08'],
  ])('%s is a %s from %s to %s', (code, kind, start, end) => {
    expect(periodKind(code)).toBe(kind);
    expect(periodBounds(code)).toEqual({ start, end });
  });

  it.each(['', '20', '2020-13', '2020-00', '2020-Q5', '2020-H3', '2020-3M', '2021-02-29', '2020-04-31', '2020/2015',
    '2020-Q1/2020-Q2', '2015/2016/2017', '2015/', '/2020', ' 2020', '2020 ', '2020-9', 'latest', '0020', '2020\n'])(
    '%j is none',
    (code) => {
      expect(isPeriod(code)).toBe(false);
      expect(() => periodBounds(code)).toThrow(RangeError);
    },
  );

  it('are total: no text makes the check throw', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPeriod(text) === 'boolean'), runs);
  });

  it('know every day of the calendar and no other', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        const exists = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
        expect(isPeriod(`${y}-${pad(m)}-${pad(d)}`)).toBe(exists);
      }),
      runs,
    );
  });

  it('end on the last day of their month', () => {
    fc.assert(
      fc.property(aMonth, (code) => {
        const [y, m] = code.split('-').map(Number);
        const expected = new Date(Date.UTC(y ?? 0, m ?? 0, 0)).toISOString().slice(0, 10);
        expect(periodBounds(code).end).toBe(expected);
      }),
      runs,
    );
  });
});

describe('the order of periods', () => {
  it('is by end, then by start', () => {
    const codes = ['2021', '2020-08', '2020', '2015/2020', '2020-12', '2019'];
    expect(codes.sort(comparePeriods)).toEqual(['2019', '2020-08', '2015/2020', '2020', '2020-12', '2021']);
  });

  it('is total: antisymmetric, transitive, and equal only for the same code', () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });
});

describe('a span and its year', () => {
  it('is an interval when it is longer than one unit of the calendar', () => {
    expect(['2015/2020', '2020-6M', '2020-9M'].every(isInterval)).toBe(true);
    expect(['2020', '2020-H1', '2020-Q3', '2020-09', '2020-09-15'].some(isInterval)).toBe(false);
  });

  it('belongs to the year it ends in', () => {
    expect(yearOf('2015/2020')).toBe(2020);
    expect(yearOf('2019-01/2020-03')).toBe(2020);
    fc.assert(
      fc.property(period, (code) => {
        expect(String(yearOf(code))).toBe(periodBounds(code).end.slice(0, 4));
      }),
      runs,
    );
  });
});
