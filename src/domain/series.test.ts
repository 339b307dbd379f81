import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../mocks/fixtures/dataset';
import { factsOf } from './slice';
import { seriesBy } from './series';

const levels = [{ id: 'level', categories: ['all', '3', '4'], totals: ['all'], ordinal: true }];
const at = (period: string, level: string, value: number) => ({ period, breakdown: { level }, value });

describe('series', () => {
  const made = dataset({
    breakdowns: levels,
    periods: ['2018', '2019', '2020'],
    observations: [at('2018', '3', 27), at('2020', '3', 30), at('2020', '4', 12)],
  });

  it('have one place for each position and keep gaps', () => {
    const series = seriesBy(made, { selection: new Map(), by: 'level', along: 'period' });
    expect(series.map(({ id, points }) => [id, points.map((point) => point?.value ?? null)])).toEqual([
      ['3', [27, null, 30]],
      ['4', [null, null, 12]],
    ]);
  });

  it('without a figure appear only when they are asked for', () => {
    const ids = (chosen: readonly string[] | null) =>
      seriesBy(made, { selection: new Map(chosen === null ? [] : [['level', chosen]]), by: 'level', along: 'period' })
        .map(({ id }) => id);
    expect(ids(null)).toEqual(['3', '4']);
    expect(ids(['all', '4'])).toEqual(['all', '4']);
  });

  it('may be a single one', () => {
    const [only, ...more] = seriesBy(made, { selection: new Map([['level', ['3']]]), by: null, along: 'period' });
    expect(only?.points.map((point) => point?.value ?? null)).toEqual([27, null, 30]);
    expect(more).toEqual([]);
  });

  it('refuse a dimension left open with two figures in one place', () => {
    expect(() => seriesBy(made, { selection: new Map(), by: null, along: 'period' })).toThrow(RangeError);
    expect(() => seriesBy(made, { selection: new Map(), by: 'medium', along: 'period' })).toThrow(RangeError);
  });

  it('hold every selected observation exactly once, at its category and position', () => {
    const all = ['2018', '2019', '2020'].flatMap((period) =>
      ['a', 'b', 'c'].map((organisation, i) => ({ period, organisation, value: Number(period) * 10 + i })));
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(['2018', '2019', '2020']), (observations, periods) => {
        const cube = dataset({ periods: ['2018', '2019', '2020'], organisations: ['a', 'b', 'c'], observations });
        const selection = new Map([['period', periods]]);
        const series = seriesBy(cube, { selection, by: 'organisation', along: 'period' });
        for (const { id, points } of series) {
          expect(points).toHaveLength(periods.length);
          points.forEach((point, i) => {
            const given = observations.find((each) => each.organisation === id && each.period === periods[i]);
            expect(point?.value ?? null).toBe(given?.value ?? null);
          });
        }
        const drawn = series.flatMap(({ points }) => points).filter((point) => point !== null);
        expect(drawn).toHaveLength(factsOf(cube, selection).length);
      }),
      { numRuns: 300 },
    );
  });
});
