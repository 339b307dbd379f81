import type { ChartData } from '../../../charts/chart-data';
import { hasNumber } from '../../../charts/figures';
import { type ChartKind, chartKinds } from '../../../charts/kinds';
import type { Option } from '../answer';

const OVER_TIME: readonly ChartKind[] = ['rank', 'line', 'multiples', 'heat'];
const TWO_PERIODS: readonly ChartKind[] = ['slope', 'bar', 'heat'];
const MANY_PLACES: readonly ChartKind[] = ['ranked', 'map', 'bar'];
const FEW_PLACES: readonly ChartKind[] = ['share', 'bar', 'ranked', 'bound', 'dot'];
const LINE_PERIODS = 3;
const MANY = 7;

const filledPositions = ({ positions, series }: ChartData): number =>
  positions.filter((_, i) => series.some(({ points }) => hasNumber(points[i] ?? null))).length;

/** The order in which kinds are tried where none is asked for, by how many periods and places there are. */
export function preferredKinds(options: readonly Option[], isPair: boolean): readonly ChartKind[] {
  const over = options.find(({ kind }) => kind === 'line')?.data;
  const periods = over === undefined ? 0 : filledPositions(over);
  const places = over?.series.length ?? 0;
  const first = periods >= LINE_PERIODS ? OVER_TIME : periods === 2 ? TWO_PERIODS : places >= MANY ? MANY_PLACES : FEW_PLACES;
  return [...new Set<ChartKind>([...(isPair ? ['scatter' as const] : []), ...first, ...FEW_PLACES, ...chartKinds])];
}
