import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, inPlace, orderOf } from './order';

const order = (keys: readonly number[], descending = false, before = inPlace(keys.length)): readonly number[] => [
  ...atOnce(orderOf(Float64Array.from(keys), descending, before)),
];

/** By comparison, with the sort of the language. */
const byComparison = (keys: readonly number[], descending: boolean): readonly number[] =>
  keys
    .map((key, place) => ({ key, place }))
    .sort((a, b) => {
      if (Number.isNaN(a.key) || Number.isNaN(b.key)) return Number(Number.isNaN(a.key)) - Number(Number.isNaN(b.key));
      const [first, second] = descending ? [b.key, a.key] : [a.key, b.key];
      return first < second ? -1 : first > second ? 1 : 0;
    })
    .map(({ place }) => place);

describe('an order', () => {
  it('runs from the lowest to the highest, or the other way', () => {
    expect(order([3, -1, 0.5, -20, 1e9])).toEqual([3, 1, 2, 0, 4]);
    expect(order([3, -1, 0.5, -20, 1e9], true)).toEqual([4, 0, 2, 1, 3]);
  });
  it('has what is missing last, both ways', () => {
    expect(order([NaN, 2, NaN, 1])).toEqual([3, 1, 0, 2]);
    expect(order([NaN, 2, NaN, 1], true)).toEqual([1, 3, 0, 2]);
  });
  it('leaves equal keys as they stood, and the two zeros are equal', () => {
    expect(order([1, 0, 1, -0, 1], true)).toEqual([0, 2, 4, 1, 3]);
    expect(order([7, 7, 7], false, Uint32Array.of(2, 0, 1))).toEqual([2, 0, 1]);
  });
  it('pauses on the way through many keys', () => {
    const keys = Float64Array.from({ length: 400_000 }, (_, i) => (i * 7919) % 400_000);
    const steps = orderOf(keys, false, inPlace(keys.length));
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(10);
    expect([...step.value].every((place, i) => keys[place] === i)).toBe(true);
  });
  it('is that of a plain comparison for any numbers', () => {
    const few = fc.constantFrom(0, -0, 1, -1, NaN, Infinity, -Infinity, 0.1, 1e-300);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), few)), fc.boolean(), (keys, descending) => {
        expect(order(keys, descending)).toEqual(byComparison(keys, descending));
      }),
    );
  });
});
