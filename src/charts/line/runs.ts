import type { ChartData, ChartSeries } from '../chart-data';
import { isComparable, isFilled, periodAt } from '../figures';
import { isRank } from '../frame/figure-words';
import { isBound } from '../frame/look';
import { placesAlong } from '../axis/time';

/** Neighbouring positions of a series that one stroke joins; `from` equals `to` for a point that stands alone. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whether each position is one step before the next. */
function neighbours(data: ChartData): readonly boolean[] {
  const periods = data.positions.map((_, i) => periodAt(data, i));
  const places = placesAlong(data.positions.map(({ id }) => id), data.along === 'period');
  return periods.map((period, i) => period !== null && (periods[i + 1] ?? null) !== null && (places[i + 1] ?? 0) - (places[i] ?? 0) === 1);
}

/** Asked for by every series of a chart, and by whoever wants to know whether it fits. */
const known = new WeakMap<ChartData, readonly boolean[]>();

function neighboursIn(data: ChartData): readonly boolean[] {
  const found = known.get(data) ?? neighbours(data);
  known.set(data, found);
  return found;
}

/** Whether ranks were worked out here, each among the places that have a figure. */
export const isWorkedOutRank = (data: ChartData): boolean => isRank(data) && data.series.some(({ points }) => points.some((point) => point?.kind === 'derived'));

/** Of two positions one step apart. */
function isJoined(data: ChartData, series: ChartSeries, from: number): boolean {
  const isOpen = (position: number): boolean => {
    const point = series.points[position] ?? null;
    return point !== null && isBound(point);
  };
  if (!isFilled(series, from) || !isFilled(series, from + 1) || isOpen(from) || isOpen(from + 1)) return false;
  return (data.breaks.length === 0 && !isWorkedOutRank(data)) || isComparable(data, series, from, from + 1);
}

/**
 * The strokes of a line: broken at a gap, at a year the positions leave out, at a break of the method, and at a bound,
 * whose true place is not known. Every position with a number is in exactly one run.
 */
export function runsOf(data: ChartData, series: ChartSeries): readonly Run[] {
  const runs: Run[] = [];
  const near = neighboursIn(data);
  series.points.forEach((_, i) => {
    if (!isFilled(series, i)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.to === i - 1 && near[i - 1] === true && isJoined(data, series, i - 1)) runs[runs.length - 1] = { ...last, to: i };
    else runs.push({ from: i, to: i });
  });
  return runs;
}
