import type { ChartData } from '../../charts/chart-data';
import type { ChartKind } from '../../charts/kinds';

const AXIS_PX = 60;
const perPosition: ReadonlyMap<ChartKind, number> = new Map([
  ['bar', 34],
  ['stacked', 34],
  ['ranked', 22],
  ['bound', 60],
]);
const fixed: ReadonlyMap<ChartKind, number> = new Map([
  ['share', 110],
  ['map', 1080],
  ['multiples', 360],
]);
const UPRIGHT_PX = 260;

/**
 * About how high a drawing will be, in pixels, told before the code that draws has come: good enough to choose a
 * column and to keep a place.
 */
export function roughHeight(kind: ChartKind, data: ChartData): number {
  const row = data.along === 'period' && kind === 'bar' ? undefined : perPosition.get(kind);
  const bars = kind === 'bar' ? Math.max(1, data.series.length) : 1;
  return row === undefined ? (fixed.get(kind) ?? UPRIGHT_PX) : AXIS_PX + row * bars * data.positions.length;
}
