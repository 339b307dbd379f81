import { factAt, layoutOf } from './cube';
import type { Category, Dataset } from './dataset';
import type { Fact } from './figure';
import { categoriesOf, selectCells } from './slice';
import type { Selection } from './slice';

export interface Series {
  readonly id: string;
  readonly label: string;
  /** One place for each position; null is a gap. */
  readonly points: readonly (Fact | null)[];
}

export interface SeriesQuery {
  readonly selection: Selection;
  /** Id of the dimension whose categories make the series; null makes one series, named after the dataset. */
  readonly by: string | null;
  /** Id of the dimension whose selected categories are the positions; see `categoriesOf`. */
  readonly along: string;
}

const ONE: readonly Category[] = [{ id: '', label: '' }];

/** Position in the dataset -> place in the answer. */
function places(dataset: Dataset, d: number, categories: readonly Category[]): ReadonlyMap<number, number> {
  const index = layoutOf(dataset).index[d];
  return new Map(categories.map(({ id }, place) => [index?.get(id) ?? -1, place]));
}

function fill(dataset: Dataset, { selection, by, along }: SeriesQuery, lines: readonly Category[]): (Fact | null)[][] {
  const { sizes, strides } = layoutOf(dataset);
  const placer = (id: string, categories: readonly Category[]) => {
    const d = dataset.dimensions.findIndex((dimension) => dimension.id === id);
    const known = places(dataset, d, categories);
    return (cell: number) => known.get(Math.floor(cell / (strides[d] ?? 1)) % (sizes[d] ?? 1)) ?? -1;
  };
  const positions = categoriesOf(dataset, along, selection);
  const points = lines.map(() => new Array<Fact | null>(positions.length).fill(null));
  const lineOf = by === null ? () => 0 : placer(by, lines);
  const placeOf = placer(along, positions);
  for (const cell of selectCells(dataset, selection)) {
    const line = points[lineOf(cell)];
    const place = placeOf(cell);
    if (line === undefined || place < 0) continue;
    if (line[place] !== null) {
      throw new RangeError(`${dataset.id}: more than one observation for ${positions[place]?.id ?? ''}; fix a dimension`);
    }
    line[place] = factAt(dataset, cell);
  }
  return points;
}

/**
 * Observations along one dimension, one series for each category of another, in the order of the dataset. Positions
 * without a figure are gaps, so all series have equal length. A series without any figure is left out unless the
 * selection names it. Nothing is rounded or filled in.
 * @throws {RangeError} when the dimensions left open put two observations in one place, or a dimension is unknown.
 */
export function seriesBy(dataset: Dataset, query: SeriesQuery): readonly Series[] {
  const { selection, by } = query;
  const lines = by === null ? ONE.map(({ id }) => ({ id, label: dataset.label })) : categoriesOf(dataset, by, selection);
  const points = fill(dataset, query, lines);
  const isNamed = by === null || selection.has(by);
  return lines
    .map(({ id, label }, line) => ({ id, label, points: points[line] ?? [] }))
    .filter((series) => isNamed || series.points.some((point) => point !== null));
}
