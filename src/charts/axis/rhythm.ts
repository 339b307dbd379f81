import { periodBounds, type PeriodKind } from '../../domain/period';

const DAY_MS = 864e5;
const WEEK = 7;
const WORKDAYS = 5;
/** 1 January 1970 was a Thursday. */
const THURSDAY = 3;

const dayOf = (date: string): number => Date.parse(date) / DAY_MS;
const weekdayOf = (day: number): number => (((day + THURSDAY) % WEEK) + WEEK) % WEEK;
/** Number of a working day in the row of all of them. */
const workdayOf = (day: number): number => Math.floor((day + THURSDAY) / WEEK) * WORKDAYS + weekdayOf(day);

/** The most frequent of some distances, the shortest of equal ones. */
function commonest(distances: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const distance of distances) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  return [...counts].reduce(([best, most], [distance, count]) => (count > most || (count === most && distance < best) ? [distance, count] : [best, most]), [1, 0])[0];
}

/** The first day of each; of days that are all working days their number among those, so that no week seems broken. */
function startsOf(ids: readonly string[], kind: PeriodKind): readonly number[] {
  const days = ids.map((id) => dayOf(kind === 'day' ? id : periodBounds(id).start));
  return kind === 'day' && days.every((day) => weekdayOf(day) < WORKDAYS) ? days.map(workdayOf) : days;
}

/** How long an interval is: those that begin a length apart leave nothing out. */
const lengthOf = (id: string): number => dayOf(periodBounds(id).end) - dayOf(periodBounds(id).start) + 1;

/**
 * Steps from each period to the next where the periods are days or intervals, which stand in no row of their own: in
 * the distance most of them keep, as of days, weeks or months. Days at no such distance, and periods that overlap, are one
 * step apart, for nobody can say what is missing between them.
 */
export function stepsInRhythm(ids: readonly string[], kind: 'day' | 'interval'): readonly number[] {
  const starts = startsOf(ids, kind);
  const distances = starts.slice(1).map((start, i) => start - (starts[i] ?? start));
  const usual = commonest(distances);
  const step = Math.max(1, kind === 'day' ? usual : Math.min(usual, lengthOf(ids[0] ?? '')));
  const steps = distances.map((distance) => Math.max(1, Math.round(distance / step)));
  const isRhythm = kind === 'interval' || steps.filter((each) => each === 1).length * 2 >= steps.length;
  return isRhythm ? steps : steps.map(() => 1);
}
