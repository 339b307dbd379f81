import type { Annotation, Dataset, Dimension, DimensionRole, OtherReading, Qualifier, Status } from './dataset';
import { UNSPECIFIED } from './dataset';
import { decimalsOf } from './decimals';
import type { Fact, Position } from './figure';

/** How the cells of a cube are numbered, worked out once for each dataset. */
export interface Layout {
  readonly size: number;
  readonly sizes: readonly number[];
  /** How far apart neighbours along each dimension are. */
  readonly strides: readonly number[];
  /** For each dimension: category id -> position. */
  readonly index: readonly ReadonlyMap<string, number>[];
  /** Places of the dimensions; -1 when the cube has none of that role. */
  readonly roles: Readonly<Record<Exclude<DimensionRole, 'breakdown'>, number>>;
}

const layouts = new WeakMap<Dataset, Layout>();

function computeLayout({ dimensions }: Dataset): Layout {
  const sizes = dimensions.map(({ categories }) => categories.length);
  const strides = new Array<number>(sizes.length).fill(1);
  let size = 1;
  for (let d = sizes.length - 1; d >= 0; d -= 1) {
    strides[d] = size;
    size *= sizes[d] ?? 0;
  }
  const place = (role: DimensionRole): number => dimensions.findIndex((dimension) => dimension.role === role);
  return {
    size,
    sizes,
    strides,
    index: dimensions.map(({ categories }) => new Map(categories.map(({ id }, position) => [id, position]))),
    roles: { time: place('time'), metric: place('metric'), organisation: place('organisation') },
  };
}

export function layoutOf(dataset: Dataset): Layout {
  const known = layouts.get(dataset);
  if (known !== undefined) return known;
  const layout = computeLayout(dataset);
  layouts.set(dataset, layout);
  return layout;
}

/** Number of cells, with or without an observation. */
export const sizeOf = (dataset: Dataset): number => layoutOf(dataset).size;

/**
 * Cell number of one position a dimension, in the order of the dimensions.
 * @throws {RangeError} when a position is outside its dimension.
 */
export function cellAt(dataset: Dataset, positions: readonly number[]): number {
  const { sizes, strides } = layoutOf(dataset);
  return sizes.reduce((cell, size, d) => {
    const position = positions[d] ?? -1;
    if (!(position >= 0 && position < size)) throw new RangeError(`No position ${position} in dimension ${d}`);
    return cell + position * (strides[d] ?? 0);
  }, 0);
}

/** The inverse of `cellAt`. */
export function positionsOf(dataset: Dataset, cell: number): number[] {
  const { sizes, strides } = layoutOf(dataset);
  return sizes.map((size, d) => Math.floor(cell / (strides[d] ?? 1)) % size);
}

/** Place of a cell in `values`, -1 when a sparse cube does not list it. */
function placeOf({ cells, values }: Dataset, cell: number): number {
  if (cells === null) return cell >= 0 && cell < values.length ? cell : -1;
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = cells[middle] ?? NaN;
    if (found === cell) return middle;
    if (found < cell) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function hasObservation(dataset: Dataset, cell: number): boolean {
  const place = placeOf(dataset, cell);
  if (place < 0) return false;
  return dataset.cells !== null || !Number.isNaN(dataset.values[place]) || dataset.annotations.has(cell);
}

/** The number of a cell; null when it has none or no observation at all. */
export function valueAt(dataset: Dataset, cell: number): number | null {
  const value = dataset.values[placeOf(dataset, cell)] ?? NaN;
  return Number.isNaN(value) ? null : value;
}

/** Visits every cell with an observation, ascending; `value` is NaN where there is no number. */
export function eachObservation(dataset: Dataset, visit: (cell: number, value: number) => void): void {
  const { cells, values, annotations } = dataset;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? NaN;
    if (cells !== null) visit(cells[place] ?? -1, value);
    else if (!Number.isNaN(value) || annotations.has(place)) visit(place, value);
  }
}

interface FullAnnotation {
  readonly id: string | null;
  readonly digits: number;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly stated: string | null;
  readonly outOf: number | null;
  readonly sourceId: string | null;
  readonly note: string | null;
  readonly others: readonly OtherReading[];
}

const NOTHING_SAID: Annotation = {};

/** What is said of a cell, with the defaults: exact, final where there is a number, as many digits as it has. */
export function annotationAt(dataset: Dataset, cell: number): FullAnnotation {
  const said = dataset.annotations.get(cell) ?? NOTHING_SAID;
  const value = valueAt(dataset, cell);
  const isDirection = said.qualifier === 'increase' || said.qualifier === 'decrease';
  return {
    id: said.id ?? null,
    digits: said.digits ?? (value === null ? 0 : decimalsOf(value)),
    qualifier: said.qualifier ?? 'exact',
    status: said.status ?? (value === null && !isDirection ? 'missing' : 'final'),
    stated: said.stated ?? null,
    outOf: said.outOf ?? null,
    sourceId: said.sourceId ?? null,
    note: said.note ?? null,
    others: said.others ?? [],
  };
}


function breakdownOf(dimensions: readonly Dimension[], positions: readonly number[]): readonly Position[] {
  return dimensions.flatMap(({ id, label, ordinal, totals, role, categories }, d) => {
    const category = categories[positions[d] ?? -1];
    if (role !== 'breakdown' || category === undefined || category.id === UNSPECIFIED) return [];
    return [{ dimension: { id, label, ordinal, totals }, category }];
  });
}

/** Before the number of its cell this names an observation that its publisher gives no id. */
const CELL = 'cell-';

/** Cell number in the name of an observation that has no id; null for any other id. */
export const cellNamed = (id: string): number | null =>
  id.startsWith(CELL) && /^\d{1,15}$/.test(id.slice(CELL.length)) ? Number(id.slice(CELL.length)) : null;

/**
 * Everything about one observation, fit to be shown far from its dataset.
 * @throws {RangeError} when the cell holds no observation, or the cube lacks a time, metric or organisation.
 */
export function factAt(dataset: Dataset, cell: number): Fact {
  const { dimensions, indicators, revision } = dataset;
  const { roles } = layoutOf(dataset);
  const positions = positionsOf(dataset, cell);
  const categoryIn = (d: number) => dimensions[d]?.categories[positions[d] ?? -1];
  const indicator = indicators[positions[roles.metric] ?? -1];
  const organisation = categoryIn(roles.organisation);
  const period = categoryIn(roles.time);
  if (!hasObservation(dataset, cell) || indicator === undefined || organisation === undefined || period === undefined) {
    throw new RangeError(`No observation of ${dataset.id} in cell ${cell}`);
  }
  const annotation = annotationAt(dataset, cell);
  return {
    kind: 'fact',
    ...annotation,
    id: annotation.id ?? `${CELL}${cell}`,
    value: valueAt(dataset, cell),
    indicator,
    organisation,
    period: period.id,
    breakdown: breakdownOf(dimensions, positions),
    source: dataset.sources.get(annotation.sourceId ?? '') ?? null,
    otherSources: [...new Set(annotation.others.map((o) => o.sourceId ?? ''))].flatMap((id) => dataset.sources.get(id) ?? []),
    revision,
  };
}
