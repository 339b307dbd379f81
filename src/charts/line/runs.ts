import type { ChartData, ChartSeries } from '../chart-data';
import { hasNumber, isComparable, periodAt } from '../figures';
import { isBound } from '../frame/look';
import { stepsBetween } from '../axis/time';

/** Neighbouring positions of a series that one stroke joins; `from` equals `to` for a point that stands alone. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

function isJoined(data: ChartData, series: ChartSeries, from: number): boolean {
  const [before, after] = [series.points[from] ?? null, series.points[from + 1] ?? null];
  if (!hasNumber(before) || !hasNumber(after) || isBound(before) || isBound(after)) return false;
  const [first, next] = [periodAt(data, from), periodAt(data, from + 1)];
  return first !== null && next !== null && stepsBetween(first, next) === 1 && isComparable(data, series, from, from + 1);
}

/**
 * The strokes of a line: broken at a gap, at a year the positions leave out, at a break of the method, and at a bound,
 * whose true place is not known. Every position with a number is in exactly one run.
 */
export function runsOf(data: ChartData, series: ChartSeries): readonly Run[] {
  const runs: Run[] = [];
  series.points.forEach((point, i) => {
    if (!hasNumber(point)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.to === i - 1 && isJoined(data, series, i - 1)) runs[runs.length - 1] = { ...last, to: i };
    else runs.push({ from: i, to: i });
  });
  return runs;
}
