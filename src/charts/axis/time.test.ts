import { describe, expect, it } from 'vitest';
import { placesAlong, stepsBetween } from './time';

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

it('counts steps in the unit of the periods', () => {
  expect(stepsBetween('2019-12', '2020-02')).toBe(2);
  expect(stepsBetween('2019', '2020')).toBe(1);
});
