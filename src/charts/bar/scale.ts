import { niceScale, type Scale } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { numbersOf } from '../figures';
import { isAbove } from '../frame/look';
import { ceilingOf } from '../frame/ceiling';
import { targetsAlong } from '../targets';

const BEYOND = 1.25;

/** A scale from zero to the longest bar or stack, with room beyond a lower bound; a percentage has none beyond 100. */
export function barScale(data: ChartData, stacked: boolean): Scale {
  const totals = data.positions.map((_, i) => data.series.reduce((sum, series) => sum + (series.points[i]?.value ?? 0), 0));
  const ceiling = ceilingOf(data);
  const bounds = data.series.flatMap((series) =>
    series.points.flatMap((point) => (point !== null && point.value !== null && isAbove(point) ? [Math.min(point.value * BEYOND, ceiling ?? Infinity)] : [])),
  );
  const values = [...(stacked ? totals : numbersOf(data)), ...bounds, ...targetsAlong(data).map(({ target }) => target.value)];
  return niceScale(values, { zero: true, count: 4, whole: values.every(Number.isInteger) });
}
