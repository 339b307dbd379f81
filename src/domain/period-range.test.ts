import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodBounds } from './period';
import { inRange, readRange, writeRange } from './period-range';

const code = fc.constantFrom('2015', '2018', '2019-H2', '2020-Q3', '2020', '2020-6M', '2020-08', '2020-12-15',
  '2015/2020', '2019-01/2020-03', '2021');
const runs = { numRuns: 300 };

describe('a range in an address', () => {
  it.each([
    ['2015..2020', '2015', '2020'],
    ['earliest..latest', 'earliest', 'latest'],
    ['earliest..2020', 'earliest', '2020'],
    ['2015..latest', '2015', 'latest'],
    ['2020', '2020', '2020'],
    ['2020-Q3', '2020-Q3', '2020-Q3'],
    ['2020-09', '2020-09', '2020-09'],
    ['2015/2020', '2015/2020', '2015/2020'],
  ])('%s runs from %s to %s and is written as it was', (text, from, to) => {
    const range = readRange(text);
    expect(range).toEqual({ from, to });
    expect(range && writeRange(range)).toBe(text);
  });

  it.each(['', '..', '2020..', '..2020', '2020..2015', 'latest..earliest', 'latest', '2015..2018..2020', '2015...2020',
    'abc'])('%j is none', (text) => expect(readRange(text)).toBeNull());

  it('has one form for one period', () => {
    expect(writeRange({ from: '2020', to: '2020' })).toBe('2020');
  });

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(fc.oneof(code, fc.constant('earliest')), fc.oneof(code, fc.constant('latest')), (from, to) => {
        const ordered = from === 'earliest' || to === 'latest' || periodBounds(from).start <= periodBounds(to).end;
        expect(readRange(writeRange({ from, to }))).toEqual(ordered ? { from, to } : null);
      }),
      runs,
    );
  });

  it('reads any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => { readRange(text); }), runs);
  });
});

describe('a period in a range', () => {
  it('lies there with all its days', () => {
    expect(inRange('2020-08', '2020', '2020')).toBe(true);
    expect(inRange('2015/2020', '2018', '2022')).toBe(false);
    expect(inRange('2021', 'earliest', '2020')).toBe(false);
    fc.assert(
      fc.property(code, code, code, (period, from, to) => {
        const days = periodBounds(period);
        const inside = days.start >= periodBounds(from).start && days.end <= periodBounds(to).end;
        expect(inRange(period, from, to)).toBe(inside);
        expect(inRange(period, 'earliest', 'latest')).toBe(true);
      }),
      runs,
    );
  });
});
