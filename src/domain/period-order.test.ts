import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods } from './period';
import { periodOrder } from './period-order';

const codes = ['2020', '2020-H1', '2020-Q1', '2020-6M', '2020-9M', '2020-06', '2020-06-30', '2015/2020', '2019', '2020-01/2020-12'];
const categoriesOf = (ids: readonly string[]) => ids.map((id) => ({ id, label: id }));

describe('the order of periods', () => {
  it('is that of their ends, whatever order the dataset has', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(codes), (ids) => {
        const ranks = periodOrder(categoriesOf(ids));
        expect(ids.toSorted((a, b) => (ranks[ids.indexOf(a)] ?? 0) - (ranks[ids.indexOf(b)] ?? 0))).toEqual(ids.toSorted(comparePeriods));
      }),
    );
  });

  it('is that of the dataset where one is no period', () => {
    expect([...periodOrder(categoriesOf(['2021', 'later', '2020']))]).toEqual([0, 1, 2]);
  });
});
