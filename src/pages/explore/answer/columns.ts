import { annotationAt, layoutOf, valueAt } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import { type Fate, fateCode } from './fate';

/** The observations of a question in columns, each in the order of `cells`. */
export interface Columns {
  readonly dataset: Dataset;
  readonly cells: Float64Array;
  /** NaN where there is no number. */
  readonly values: Float64Array;
  /** Whether each can be drawn by what it is: code of 'drawn', or why not. */
  readonly fates: Uint8Array;
  /** For each dimension where in it each observation stands. */
  readonly positions: readonly Uint32Array[];
}

/** A look-up in a sparse cube costs about as much as reading this many observations. */
const LOOK_UP_COST = 16;

/** The numbers of `cells`, which ascend. */
function valuesOf(dataset: Dataset, cells: Float64Array): Float64Array {
  const listed = dataset.cells;
  if (listed === null || cells.length * LOOK_UP_COST < listed.length) return cells.map((cell) => valueAt(dataset, cell) ?? NaN);
  let place = 0;
  return cells.map((cell) => {
    while ((listed[place] ?? Infinity) < cell) place += 1;
    return dataset.values[place] ?? NaN;
  });
}

function withoutNumber(dataset: Dataset, cell: number): Fate {
  const { qualifier, status } = annotationAt(dataset, cell);
  if (qualifier === 'increase' || qualifier === 'decrease') return 'direction';
  return status === 'suppressed' || status === 'not-applicable' ? status : 'missing';
}

export function columnsOf(dataset: Dataset, cells: Float64Array): Columns {
  const { sizes, strides } = layoutOf(dataset);
  const values = valuesOf(dataset, cells);
  const fates = new Uint8Array(cells.length);
  values.forEach((value, i) => {
    if (Number.isNaN(value)) fates[i] = fateCode(withoutNumber(dataset, cells[i] ?? -1));
  });
  return { dataset, cells, values, fates, positions: sizes.map((size, d) => positionsAlong(cells, strides[d] ?? 1, size)) };
}

function positionsAlong(cells: Float64Array, stride: number, size: number): Uint32Array {
  const positions = new Uint32Array(cells.length);
  for (let i = 0; i < cells.length; i += 1) positions[i] = Math.floor((cells[i] ?? 0) / stride) % size;
  return positions;
}

/** Those of the observations that stand at places of dimension `d` that are kept. */
export function onlyAt(columns: Columns, d: number, kept: ReadonlySet<number>): Columns {
  const isKept = (_: unknown, i: number): boolean => kept.has(columns.positions[d]?.[i] ?? -1);
  const { dataset, cells, values, fates, positions } = columns;
  return { dataset, cells: cells.filter(isKept), values: values.filter(isKept), fates: fates.filter(isKept), positions: positions.map((column) => column.filter(isKept)) };
}

/** The same, with directions to be drawn as well as numbers. */
export function withDirections(columns: Columns): Columns {
  const [direction, drawn] = [fateCode('direction'), fateCode('drawn')];
  return { ...columns, fates: columns.fates.map((fate) => (fate === direction ? drawn : fate)) };
}
