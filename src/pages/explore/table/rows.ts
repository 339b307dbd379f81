import { layoutOf } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import type { Shape } from './shape';
import { positionAlong } from './positions';

/** The rows of a table as numbers, before they are put in order. */
export interface Rows {
  readonly count: number;
  /** Places for a figure in a row. */
  readonly slots: number;
  /** A cell that has the places of row `r` along all dimensions but the one across. */
  readonly anchorOf: (r: number) => number;
  /** Which of the answer's cells stands in a row and slot; -1 for none. */
  readonly indexOf: (r: number, slot: number) => number;
}

function listed(cells: Float64Array): Rows {
  return { count: cells.length, slots: 1, anchorOf: (r) => cells[r] ?? -1, indexOf: (r) => r };
}

/** One row for all cells that differ only along the dimension across, in the order of the dataset. */
function crossed(dataset: Dataset, cells: Float64Array, { across, columns }: Shape): Rows {
  const stride = layoutOf(dataset).strides[across] ?? 1;
  const slotOf = new Map(columns.map((position, slot) => [position, slot]));
  const positionOf = positionAlong(dataset, across);
  const baseOf = (cell: number): number => cell - positionOf(cell) * stride;
  const bases = Float64Array.from(new Set(cells.map(baseOf))).sort();
  const rowOf = new Map(Array.from(bases, (base, r) => [base, r]));
  const slots = columns.length;
  const grid = new Int32Array(bases.length * slots).fill(-1);
  cells.forEach((cell, i) => {
    const slot = slotOf.get(positionOf(cell));
    const row = rowOf.get(baseOf(cell));
    if (slot !== undefined && row !== undefined) grid[row * slots + slot] = i;
  });
  return { count: bases.length, slots, anchorOf: (r) => bases[r] ?? -1, indexOf: (r, slot) => grid[r * slots + slot] ?? -1 };
}

export const rowsOf = (dataset: Dataset, cells: Float64Array, shape: Shape): Rows =>
  shape.across < 0 ? listed(cells) : crossed(dataset, cells, shape);
