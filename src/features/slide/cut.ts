import type { ChartData } from '../../charts/chart-data';
import { hasNumber } from '../../charts/figures';

/** A part of the rows of a chart with how many there are; `from` is the place of the first, counted from 1. */
export interface Cut {
  readonly data: ChartData;
  readonly from: number;
  readonly shown: number;
  readonly of: number;
}

/** `count` neighbours with `own` in their middle, as far as there are any on both sides; the first ones without an own. */
function windowOf<T>(all: readonly T[], own: number, count: number): readonly [number, readonly T[]] {
  const from = own < 0 ? 0 : Math.max(0, Math.min(all.length - count, own - Math.floor((count - 1) / 2)));
  return [from, all.slice(from, from + count)];
}

/** Positions with a figure, the best first where they stand for places, as a ranking has them. */
function ordered({ series, along, direction, positions }: ChartData): readonly number[] {
  const filled = positions.flatMap((_, p) => (series.some(({ points }) => (points[p] ?? null) !== null) ? [p] : []));
  if (along !== 'organisation' || series.length > 1) return filled;
  const sign = direction === 'lower' ? 1 : -1;
  const key = (p: number): number => {
    const figure = series[0]?.points[p] ?? null;
    return hasNumber(figure) ? sign * figure.value : Infinity;
  };
  return filled.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

/** How many rows there are to cut among: positions of bars, series of everything that has a row for each. */
export const rowsOf = (data: ChartData, along: Rows): number => (along === 'positions' ? ordered(data).length : data.series.length);

export type Rows = 'positions' | 'series';

/** The rows around the reader's own. */
export function cut(data: ChartData, along: Rows, count: number): Cut {
  if (along === 'series') {
    const [from, series] = windowOf(data.series, data.series.findIndex(({ own }) => own), count);
    return { data: { ...data, series }, from: from + 1, shown: series.length, of: data.series.length };
  }
  const order = ordered(data);
  const own = order.findIndex((p) => data.positions[p]?.id === data.ownPosition);
  const [from, kept] = windowOf(order, own, count);
  const at = <T>(all: readonly T[]): readonly T[] => kept.flatMap((p) => (p < all.length ? [all[p] as T] : []));
  const series = data.series.map((one) => ({ ...one, points: at(one.points) }));
  return { data: { ...data, positions: at(data.positions), series }, from: from + 1, shown: kept.length, of: order.length };
}
