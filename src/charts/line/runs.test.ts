import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../chart-data';
import { brokenIn, overYears, ranksOver } from '../chart.fixture';
import { runsOf } from './runs';

const years = ['2015', '2016', '2017', '2018', '2019'];
const runs = (data: ChartData) => {
  const [series] = data.series;
  return series === undefined ? [] : runsOf(data, series).map(({ from, to }) => [from, to]);
};

describe('the strokes of a line', () => {
  it('join neighbours', () => expect(runs(overYears(years, { A: [1, 2, 3, 4, 5] }))).toEqual([[0, 4]]));
  it('stop at a gap and leave a lone point alone', () => {
    expect(runs(overYears(years, { A: [1, null, 3, 4, 5] }))).toEqual([[0, 0], [2, 4]]);
  });
  it('stop where the positions leave out a year', () => {
    expect(runs(overYears(['2015', '2016', '2018', '2019'], { A: [1, 2, 3, 4] }))).toEqual([[0, 1], [2, 3]]);
  });
  it('stop where the positions leave out a day', () => {
    const days = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-06', '2024-01-07'];
    expect(runs(overYears(days, { A: [1, 2, 3, 4, 5] }))).toEqual([[0, 2], [3, 4]]);
  });
  it('stop at a break that makes figures incomparable, and only then', () => {
    expect(runs(overYears(years, { A: [1, 2, 3, 4, 5] }, { breaks: [brokenIn('2018')] }))).toEqual([[0, 2], [3, 4]]);
    expect(runs(overYears(years, { A: [1, 2, 3, 4, 5] }, { breaks: [brokenIn('2018', true)] }))).toEqual([[0, 4]]);
  });
  it('do not join ranks among different numbers of places', () => {
    expect(runs(ranksOver(years, [[6, 11], [2, 11], [2, 2], [7, 10], [4, 10]]))).toEqual([[0, 1], [2, 2], [3, 4]]);
  });
  it('do not run through a bound', () => {
    expect(runs(overYears(years, { A: [1, 2, { value: 3, qualifier: 'at-least' }, 4, 5] }))).toEqual([[0, 1], [2, 2], [3, 4]]);
  });
  it('hold every point with a number exactly once', () => {
    const point = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
    fc.assert(
      fc.property(fc.array(point, { minLength: 5, maxLength: 5 }), (points) => {
        const covered = runs(overYears(years, { A: points })).flatMap(([from = 0, to = 0]) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        );
        expect(covered).toEqual(points.flatMap((value, i) => (value === null ? [] : [i])));
      }),
    );
  });
});
