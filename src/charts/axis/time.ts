import { isPeriod, periodBounds, periodKind, type PeriodKind } from '../../domain/period';

const perYear: Readonly<Partial<Record<PeriodKind, number>>> = {
  year: 1,
  half: 2,
  quarter: 4,
  month: 12,
  'six-months': 1,
  'nine-months': 1,
};

/** Number of a period in the row of all periods of its kind; null for days and intervals, which stand in no row. */
function ordinalOf(period: string): number | null {
  const count = perYear[periodKind(period)];
  if (count === undefined) return null;
  const { start } = periodBounds(period);
  return Number(start.slice(0, 4)) * count + Math.floor(((Number(start.slice(5, 7)) - 1) * count) / 12);
}

/** How many steps of their own kind lie between two periods: 1 for neighbours. Periods outside any row are neighbours. */
export function stepsBetween(before: string, after: string): number {
  if (periodKind(before) !== periodKind(after)) return 1;
  const [from, to] = [ordinalOf(before), ordinalOf(after)];
  return from === null || to === null ? 1 : Math.max(1, to - from);
}

/**
 * Where positions stand along an axis, in steps from the first: in proportion to time where all are periods of one
 * kind, else one step each.
 */
export function placesAlong(ids: readonly string[], isTime: boolean): readonly number[] {
  const inRow = isTime && ids.every(isPeriod) && new Set(ids.map(periodKind)).size === 1;
  let at = 0;
  return ids.map((id, i) => {
    const before = ids[i - 1];
    if (before !== undefined) at += inRow ? stepsBetween(before, id) : 1;
    return at;
  });
}
