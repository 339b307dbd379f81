import { layoutOf } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import { inStretches, type Steps } from '../../../domain/order';

/** Reads the place of a cell along dimension `d`. */
export function positionAlong(dataset: Dataset, d: number): (cell: number) => number {
  const { sizes, strides } = layoutOf(dataset);
  const [size, stride] = [sizes[d] ?? 1, strides[d] ?? 1];
  return (cell) => Math.floor(cell / stride) % size;
}

/**
 * Places along dimension `d` where one of the cells stands, ascending. Reading ends once there are more than `most`,
 * for a dimension is soon seen to have two places even among a million cells.
 */
export function positionsIn(dataset: Dataset, cells: Float64Array, d: number, most: number): readonly number[] {
  const positionOf = positionAlong(dataset, d);
  const seen = new Uint8Array(layoutOf(dataset).sizes[d] ?? 1);
  const found: number[] = [];
  for (let i = 0; i < cells.length && found.length <= most; i += 1) {
    const position = positionOf(cells[i] ?? 0);
    if (seen[position] === 1) continue;
    seen[position] = 1;
    found.push(position);
  }
  return found.sort((a, b) => a - b);
}

/** The numbers of the cells, NaN where there is none; both lists ascend, so one walk finds them all. */
export function* numbersOf({ cells: known, values }: Dataset, cells: Float64Array): Steps<Float64Array> {
  const numbers = new Float64Array(cells.length).fill(NaN);
  let place = 0;
  yield* inStretches(cells.length, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const cell = cells[i] ?? -1;
      if (known === null) numbers[i] = values[cell] ?? NaN;
      else {
        while (place < known.length && (known[place] ?? Infinity) < cell) place += 1;
        if (known[place] === cell) numbers[i] = values[place] ?? NaN;
      }
    }
  });
  return numbers;
}
