import { layoutOf } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import { selectCells } from '../../../domain/slice';

/** Cells of all observations; for a sparse cube the column itself. */
const observed = (dataset: Dataset): Float64Array => dataset.cells ?? selectCells(dataset, new Map());

/** Those of `cells` that stand in one of these categories of dimension `d`. */
export function narrowed(dataset: Dataset, cells: Float64Array, d: number, ids: readonly string[]): Float64Array {
  const { sizes, strides, index } = layoutOf(dataset);
  const [size, stride] = [sizes[d] ?? 1, strides[d] ?? 1];
  const allowed = new Uint8Array(size);
  for (const id of ids) allowed[index[d]?.get(id) ?? size] = 1;
  return allowed.includes(0) ? cells.filter((cell) => allowed[Math.floor(cell / stride) % size] === 1) : cells;
}

/** Observations of one indicator. */
export const cellsOfIndicator = (dataset: Dataset, indicator: string): Float64Array =>
  narrowed(dataset, observed(dataset), layoutOf(dataset).roles.metric, [indicator]);

/** For each category of dimension `d` how many of `cells` stand in it. */
export function countsAlong(dataset: Dataset, cells: Float64Array, d: number): Uint32Array {
  const { sizes, strides } = layoutOf(dataset);
  const [size, stride] = [sizes[d] ?? 1, strides[d] ?? 1];
  const counts = new Uint32Array(size);
  for (const cell of cells) {
    const position = Math.floor(cell / stride) % size;
    counts[position] = (counts[position] ?? 0) + 1;
  }
  return counts;
}
