import type { Category } from '../../../domain/dataset';
import { comparePeriods, isPeriod } from '../../../domain/period';

/** Rank in time of each category; that of the dataset where one of them is no period. */
export function periodOrder(categories: readonly Category[]): Float64Array {
  const ranks = Float64Array.from(categories, (_, i) => i);
  if (!categories.every(({ id }) => isPeriod(id))) return ranks;
  const sorted = categories.map(({ id }, place) => ({ id, place })).toSorted((a, b) => comparePeriods(a.id, b.id));
  sorted.forEach(({ place }, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}
