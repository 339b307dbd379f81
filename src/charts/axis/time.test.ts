import { describe, expect, it } from 'vitest';
import { placesAlong } from './time';

describe('places along time', () => {
  it('leave room for the years that are left out', () => {
    expect(placesAlong(['2018', '2020', '2021'], true)).toEqual([0, 2, 3]);
    expect(placesAlong(['2020-Q4', '2021-Q2'], true)).toEqual([0, 2]);
  });
  it('are one step each where periods are of different kinds or no periods', () => {
    expect(placesAlong(['2018', '2020-08', '2022'], true)).toEqual([0, 1, 2]);
    expect(placesAlong(['ha-tinh', 'nghe-an'], false)).toEqual([0, 1]);
  });
});

const day = (i: number): string => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
const days = (...numbers: readonly number[]): readonly string[] => numbers.map(day);

describe('days and intervals', () => {
  it('leave room for the days that are left out', () => {
    expect(placesAlong(days(0, 1, 2, 5, 6), true)).toEqual([0, 1, 2, 5, 6]);
  });
  it('that are working days alone do not miss the weekends', () => {
    expect(placesAlong(days(0, 1, 2, 3, 4, 7, 8, 10, 11), true)).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9]);
  });
  it('a week or a month apart are neighbours, and two are not', () => {
    expect(placesAlong(days(0, 7, 14, 28), true)).toEqual([0, 1, 2, 4]);
    expect(placesAlong(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30', '2024-06-30'], true)).toEqual([0, 1, 2, 3, 5]);
  });
  it('without a rhythm are one step apart', () => {
    expect(placesAlong(days(0, 3, 50, 61, 90, 200), true)).toEqual([0, 1, 2, 3, 4, 5]);
  });
  it('are apart where an interval is missing between them', () => {
    expect(placesAlong(['2011/2015', '2021/2025'], true)).toEqual([0, 2]);
    expect(placesAlong(['2014/2015', '2015/2016', '2018/2019'], true)).toEqual([0, 1, 4]);
  });
});

it('counts steps in the unit of the periods', () => {
  expect(placesAlong(['2019-12', '2020-02'], true)).toEqual([0, 2]);
});
