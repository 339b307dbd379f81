import type { Category } from './dataset';
import { isPeriod, periodBounds } from './period';

const known = new WeakMap<readonly Category[], Float64Array>();

function compute(categories: readonly Category[]): Float64Array {
  const ranks = Float64Array.from(categories, (_, i) => i);
  if (!categories.every(({ id }) => isPeriod(id))) return ranks;
  // As `comparePeriods`, with each code read once.
  const keys = categories.map(({ id }) => {
    const { start, end } = periodBounds(id);
    return `${end} ${start} ${id}`;
  });
  const order = keys.map((_, place) => place).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
  order.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}

/** Rank in time of each category; that of the dataset where one of them is no period. Worked out once. */
export function periodOrder(categories: readonly Category[]): Float64Array {
  const ranks = known.get(categories) ?? compute(categories);
  known.set(categories, ranks);
  return ranks;
}
