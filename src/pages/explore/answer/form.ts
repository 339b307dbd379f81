import type { AxisPosition, ChartData, ChartSeries } from '../../../charts/chart-data';
import { layoutOf } from '../../../domain/cube';
import type { Dimension } from '../../../domain/dataset';
import type { Figure } from '../../../domain/figure';
import { periodKind, yearsBetween } from '../../../domain/period';
import { periodOrder } from '../../../domain/period-order';
import type { Columns } from './columns';
import { drawnIn, fateCode, indicesOf } from './fate';
import type { Figures } from './figures';
import type { Plan } from './place';

/** The part of a chart's data that its form decides. */
export type Form = Pick<ChartData, 'along' | 'positions' | 'series'>;

interface Naming {
  /** Id of the reader's own organisation; null when it is not there. */
  readonly own: string | null;
  readonly periodLabel: (period: string) => string;
  /** Places of a dimension in the order they are shown. */
  readonly ordered: (dimension: number, places: readonly number[]) => readonly number[];
}

const alongs = { time: 'period', organisation: 'organisation', breakdown: 'breakdown', metric: 'breakdown' } as const;

const unique = (column: Uint32Array | undefined, drawn: readonly number[]): readonly number[] =>
  [...new Set(drawn.map((i) => column?.[i] ?? 0))].sort((a, b) => a - b);

/** Periods in their order; of years every one from the first to the last, so that a gap can be seen. */
function timeline({ categories }: Dimension, places: readonly number[]): readonly string[] {
  const ranks = periodOrder(categories);
  const sorted = places.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)).map((place) => categories[place]?.id ?? '');
  return sorted.every((period) => periodKind(period) === 'year') ? yearsBetween(sorted) : sorted;
}

function axisOf(columns: Columns, drawn: readonly number[], d: number, naming: Naming): readonly AxisPosition[] {
  const dimension = columns.dataset.dimensions[d];
  const places = unique(columns.positions[d], drawn);
  if (dimension?.role === 'time') return timeline(dimension, places).map((id) => ({ id, label: naming.periodLabel(id) }));
  return naming.ordered(d, places).flatMap((place): AxisPosition | [] => dimension?.categories[place] ?? []);
}

/** The one series of a chart: along periods or categories it is the organisation's, along organisations it has no name. */
function onlySeries(columns: Columns, along: number, drawn: readonly number[], own: string | null): Omit<ChartSeries, 'points'> {
  const { organisation } = layoutOf(columns.dataset).roles;
  const [first] = drawn;
  const category = columns.dataset.dimensions[organisation]?.categories[columns.positions[organisation]?.[first ?? -1] ?? -1];
  if (along === organisation || category === undefined) return { id: 'all', label: '', own: false };
  return { id: category.id, label: category.label, own: category.id === own };
}

function seriesNames(columns: Columns, { along, by }: Plan, drawn: readonly number[], naming: Naming): readonly Omit<ChartSeries, 'points'>[] {
  if (by === null) return [onlySeries(columns, along, drawn, naming.own)];
  const dimension = columns.dataset.dimensions[by];
  return naming.ordered(by, unique(columns.positions[by], drawn)).flatMap((place) => {
    const category = dimension?.categories[place];
    if (category === undefined) return [];
    const label = dimension?.role === 'time' ? naming.periodLabel(category.id) : category.label;
    return { id: category.id, label, own: dimension?.role === 'organisation' && category.id === naming.own };
  });
}

/** Lays out the figures whose fate is to be drawn. */
export function formOf(columns: Columns, fates: Uint8Array, plan: Plan, figures: Figures, naming: Naming): Form {
  const { dimensions } = columns.dataset;
  const drawn = drawnIn(fates);
  const left = indicesOf(fates, fateCode('thinned'));
  const positions = axisOf(columns, left.length === 0 ? drawn : [...drawn, ...left], plan.along, naming);
  const names = drawn.length === 0 ? [] : seriesNames(columns, plan, drawn, naming);
  const placeOf = new Map(positions.map(({ id }, place) => [id, place]));
  const lineOf = new Map(names.map(({ id }, line) => [id, line]));
  const idAt = (d: number, i: number): string => dimensions[d]?.categories[columns.positions[d]?.[i] ?? -1]?.id ?? '';
  const points = names.map(() => new Array<Figure | null>(positions.length).fill(null));
  const lineAt = (i: number): number => (plan.by === null ? 0 : (lineOf.get(idAt(plan.by, i)) ?? -1));
  const placeAt = (i: number): number => placeOf.get(idAt(plan.along, i)) ?? -1;
  for (const i of drawn) {
    const line = points[lineAt(i)];
    const place = placeAt(i);
    if (line !== undefined && place >= 0) line[place] = figures.figureOf(i);
  }
  const thinned = left.length === 0 ? [] : names.map(() => new Uint8Array(positions.length));
  for (const i of left) thinned[lineAt(i)]?.fill(1, placeAt(i), placeAt(i) + 1);
  const role = dimensions[plan.along]?.role ?? 'breakdown';
  return { along: alongs[role], positions, series: names.map((name, line) => ({ ...name, points: points[line] ?? [], ...(thinned[line] && { thinned: thinned[line] }) })) };
}
