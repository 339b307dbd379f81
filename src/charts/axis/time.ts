import { isPeriod, periodBounds, periodKind, type PeriodKind } from '../../domain/period';
import { stepsInRhythm } from './rhythm';

const perYear: Readonly<Partial<Record<PeriodKind, number>>> = {
  year: 1,
  half: 2,
  quarter: 4,
  month: 12,
  'six-months': 1,
  'nine-months': 1,
};

/** Number of a period in the row of all periods of its kind. */
function ordinalOf(period: string, perYear: number): number {
  const { start } = periodBounds(period);
  return Number(start.slice(0, 4)) * perYear + Math.floor(((Number(start.slice(5, 7)) - 1) * perYear) / 12);
}

/** Steps from each of some periods in order to the next: 1 for neighbours, and for periods of different kinds. */
function stepsAlong(ids: readonly string[]): readonly number[] {
  const [kind, ...others] = new Set(ids.map((id) => (isPeriod(id) ? periodKind(id) : null)));
  if (kind === undefined || kind === null || others.length > 0) return ids.slice(1).map(() => 1);
  const count = perYear[kind];
  if (count === undefined) return kind === 'day' || kind === 'interval' ? stepsInRhythm(ids, kind) : ids.slice(1).map(() => 1);
  const ordinals = ids.map((id) => ordinalOf(id, count));
  return ordinals.slice(1).map((ordinal, i) => Math.max(1, ordinal - (ordinals[i] ?? ordinal)));
}

/**
 * Where positions stand along an axis, in steps from the first: in proportion to time where all are periods of one
 * kind, else one step each.
 */
export function placesAlong(ids: readonly string[], isTime: boolean): readonly number[] {
  const steps = isTime ? stepsAlong(ids) : [];
  let at = 0;
  return ids.map((_, i) => (i === 0 ? 0 : (at += steps[i - 1] ?? 1)));
}
