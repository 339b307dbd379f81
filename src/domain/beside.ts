import { factAt, hasObservation, layoutOf } from './cube';
import type { Dataset } from './dataset';
import type { Fact } from './figure';

/** Place of a dimension among those of the dataset, and in it the place a cell has. */
export function positionIn(dataset: Dataset, cell: number, dimension: number): number {
  const { sizes, strides } = layoutOf(dataset);
  return Math.floor(cell / (strides[dimension] ?? 1)) % (sizes[dimension] ?? 1);
}

/** The cell of the same categories but for one dimension, in which it has `position`. */
export const cellBeside = (dataset: Dataset, cell: number, dimension: number, position: number): number =>
  cell + (position - positionIn(dataset, cell, dimension)) * (layoutOf(dataset).strides[dimension] ?? 0);

/** The observation in that cell; null when there is none. */
export function factBeside(dataset: Dataset, cell: number, dimension: number, position: number | undefined): Fact | null {
  if (position === undefined) return null;
  const beside = cellBeside(dataset, cell, dimension, position);
  return hasObservation(dataset, beside) ? factAt(dataset, beside) : null;
}
