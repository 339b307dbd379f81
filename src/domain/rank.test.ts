import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact, type FactSpec } from '../../mocks/fixtures/fact';
import type { Direction } from './dataset';
import { rankOf } from './rank';

const field = (values: readonly number[], direction: Direction = 'higher', given: FactSpec = {}) =>
  values.map((value, i) => fact(value, { organisation: `o${i}`, indicator: { direction }, ...given }));
const placeOf = (i: number, facts: ReturnType<typeof field>) => {
  const own = facts[i];
  return own === undefined ? null : rankOf(own, facts);
};

describe('a rank', () => {
  it('is shared by equals, and the next places are empty', () => {
    const facts = field([90, 85, 85, 80]);
    expect([0, 1, 2, 3].map((i) => placeOf(i, facts)?.value)).toEqual([1, 2, 2, 4]);
    expect([0, 1, 2, 3].map((i) => placeOf(i, facts)?.joint)).toEqual([false, true, true, false]);
    expect(placeOf(1, facts)).toMatchObject({ outOf: 4, rule: 'rank', cautions: [] });
  });

  it('begins with the smallest where smaller is better, and does not exist where neither is', () => {
    expect(placeOf(0, field([3, 1, 2], 'lower'))?.value).toBe(3);
    expect(placeOf(0, field([3, 1, 2], 'neutral'))).toBeNull();
  });

  it('leaves inexact figures out and says so', () => {
    const [own = fact(1), ...rest] = field([80, 70]);
    const vague = fact(90, { organisation: 'x', qualifier: 'at-least' });
    expect(rankOf(own, [own, ...rest, vague])).toMatchObject({ value: 1, outOf: 2, cautions: ['not-all-places'] });
    expect(rankOf(vague, [own, ...rest])).toBeNull();
  });

  it('compares only figures of its indicator and period', () => {
    const own = fact(80, { organisation: 'o' });
    const others = [fact(90, { organisation: 'a', period: '2019' }), fact(90, { organisation: 'b', indicator: { id: 'papi' } })];
    expect(rankOf(own, others)).toMatchObject({ value: 1, outOf: 1 });
  });

  it('warns where only more decimals of the other source tell two apart', () => {
    const facts = [fact(46.04, { organisation: 'a' }), fact(46.0415, { organisation: 'b' })];
    expect(facts.map((own) => rankOf(own, facts)?.cautions)).toEqual([['rounded'], ['rounded']]);
  });

  it('is one more than the number of those who are better, and joint when it is shared', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }),
        fc.constantFrom<Direction>('higher', 'lower'),
        (values, direction) => {
          const facts = field(values, direction);
          const sorted = [...values].sort((a, b) => (direction === 'higher' ? b - a : a - b));
          values.forEach((value, i) => {
            const standing = placeOf(i, facts);
            expect(standing?.value).toBe(sorted.indexOf(value) + 1);
            expect(standing?.joint).toBe(sorted.indexOf(value) !== sorted.lastIndexOf(value));
            expect(standing?.outOf).toBe(values.length);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
