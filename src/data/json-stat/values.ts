import { invalid } from '../data-error';
import { isRecord, nameOf } from '../structure';
import { countCells, readCell } from './size';

/** As in Dataset: `cells` null means dense, one value for every cell. */
export interface Values {
  readonly cells: Float64Array | null;
  readonly values: Float64Array;
  /** How many cells the cube has. */
  readonly extent: number;
}

function readValue(value: unknown, position: string | number): number {
  if (value === null) return Number.NaN;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalid(typeof value === 'string' ? 'VALUE_STRING' : 'VALUE_TYPE', `value.${position}`, nameOf(value));
}

function readDense(list: readonly unknown[], sizes: readonly number[]): Values {
  if (list.length === 0 && !sizes.includes(0)) throw invalid('METADATA_ONLY', 'value');
  const extent = countCells(sizes, false);
  if (list.length !== extent) throw invalid('VALUE_LEN_MISMATCH', 'value', `${list.length} values, ${extent} cells`);
  return { cells: null, values: Float64Array.from(list, readValue), extent };
}

function readSparse(record: Record<string, unknown>, sizes: readonly number[]): Values {
  const extent = countCells(sizes, true);
  const numbers = Object.entries(record)
    .map(([key, value]): [number, number] => [
      readCell(key, extent, 'SPARSE_KEY_OUT_OF_RANGE', 'value'),
      readValue(value, key),
    ])
    .filter(([, value]) => !Number.isNaN(value))
    .sort(([a], [b]) => a - b);
  return {
    cells: Float64Array.from(numbers, ([cell]) => cell),
    values: Float64Array.from(numbers, ([, value]) => value),
    extent,
  };
}

export function readValues(value: unknown, sizes: readonly number[]): Values {
  if (Array.isArray(value)) return readDense(value, sizes);
  if (isRecord(value)) return readSparse(value, sizes);
  throw invalid('STRUCTURAL_VIOLATION', 'value', 'Expected a list or an object');
}

/** Calls `visit` for every cell with a number. */
export function forEachNumber({ cells, values }: Values, visit: (cell: number, value: number) => void): void {
  values.forEach((value, i) => {
    if (!Number.isNaN(value)) visit(cells === null ? i : (cells[i] ?? 0), value);
  });
}

/** Gives observations without a number their place in a sparse cube, where only numbers have one so far. */
export function withCells(values: Values, observed: Iterable<number>): Values {
  if (values.cells === null) return values;
  const numbers = new Map<number, number>();
  for (const cell of observed) numbers.set(cell, Number.NaN);
  forEachNumber(values, (cell, value) => numbers.set(cell, value));
  const cells = Float64Array.from(numbers.keys()).sort();
  return { ...values, cells, values: Float64Array.from(cells, (cell) => numbers.get(cell) ?? Number.NaN) };
}
