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

/** Where among `list` the category stands in which an observation stands; -1 where it is not listed. */
function placesIn(columns: Columns, d: number, list: readonly { readonly id: string }[]): (i: number) => number {
  if (list.length === 0) return () => -1;
  const placeOf = new Map(list.map(({ id }, place) => [id, place]));
  const places = Int32Array.from(columns.dataset.dimensions[d]?.categories ?? [], ({ id }) => placeOf.get(id) ?? -1);
  const column = columns.positions[d];
  return (i) => places[column?.[i] ?? -1] ?? -1;
}

/** Lays out the figures whose fate is to be drawn. */
export function formOf(columns: Columns, fates: Uint8Array, plan: Plan, figures: Figures, naming: Naming): Form {
  const { dimensions } = columns.dataset;
  const drawn = drawnIn(fates);
  const left = indicesOf(fates, fateCode('thinned'));
  const positions = axisOf(columns, left.length === 0 ? drawn : [...drawn, ...left], plan.along, naming);
  const names = drawn.length === 0 ? [] : seriesNames(columns, plan, drawn, naming);
  const placeAt = placesIn(columns, plan.along, positions);
  const lineAt = plan.by === null ? () => 0 : placesIn(columns, plan.by, names);
  const points = names.map(() => new Array<Figure | null>(positions.length).fill(null));
  for (const i of drawn) {
    const line = points[lineAt(i)];
    const place = placeAt(i);
    if (line !== undefined && place >= 0) line[place] = figures.figureOf(i);
  }
  const thinned = left.length === 0 ? [] : names.map(() => new Uint8Array(positions.length));
  for (const i of left) {
    const line = thinned[lineAt(i)];
    if (line !== undefined) line[placeAt(i)] = 1;
  }
  const role = dimensions[plan.along]?.role ?? 'breakdown';
  return { along: alongs[role], positions, series: names.map((name, line) => ({ ...name, points: points[line] ?? [], ...(thinned[line] && { thinned: thinned[line] }) })) };
}
