import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, medians } from './statistics';

describe('a median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('is not moved by one wild run, and does not reorder what it is given', () => {
    const runs = [10, 11, 12, 13, 9000];
    expect(median(runs)).toBe(12);
    expect(runs.at(-1)).toBe(9000);
  });

  it('has as many values above as below', () => {
    fc.assert(fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values);
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
    }));
  });

  it('of nothing does not exist', () => expect(() => median([])).toThrow(RangeError));

  it('is taken of every member by itself', () => expect(medians([{ a: 1, b: 9 }, { a: 2, b: 7 }, { a: 3, b: 8 }], ['a', 'b'])).toEqual({ a: 2, b: 8 }));
});
