import { invalid } from '../data-error';
import { nameOf } from '../structure';

/** A dense cube of this many cells is 40 MB of numbers. */
const MOST_DENSE_CELLS = 5_000_000;
/** A sparse one costs only its observations; beyond this a walk over the cells would freeze the page. */
const MOST_SPARSE_CELLS = 1_000_000_000;

function readSize(size: unknown, position: number): number {
  const path = `size.${position}`;
  if (typeof size === 'string' && /^\d+$/.test(size)) throw invalid('SIZE_AS_STRING', path, size);
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw invalid('SIZE_INVALID', path, nameOf(size));
  return size;
}

export const readSizes = (sizes: readonly unknown[]): number[] => sizes.map(readSize);

/** @throws {DataError} CUBE_SIZE_OVERFLOW before anything is allocated. */
export function countCells(sizes: readonly number[], sparse: boolean): number {
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > (sparse ? MOST_SPARSE_CELLS : MOST_DENSE_CELLS)) throw invalid('CUBE_SIZE_OVERFLOW', 'size', String(cells));
  return cells;
}

/** @throws {DataError} `code` when `key` is no number of a cell. */
export function readCell(key: string, cells: number, code: string, path: string): number {
  const cell = /^(?:0|[1-9]\d{0,14})$/.test(key) ? Number(key) : Number.NaN;
  if (!(cell < cells)) throw invalid(code, path, key);
  return cell;
}
