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

/** Keys that are cell numbers come in ascending order: JavaScript promises that of every object. */
function readSparse(record: Record<string, unknown>, sizes: readonly number[]): Values {
  const extent = countCells(sizes, true);
  const keys = Object.keys(record);
  const cells = new Float64Array(keys.length);
  const values = new Float64Array(keys.length);
  let length = 0;
  for (const key of keys) {
    const value = readValue(record[key], key);
    cells[length] = readCell(key, extent, 'SPARSE_KEY_OUT_OF_RANGE', 'value');
    values[length] = value;
    if (!Number.isNaN(value)) length += 1;
  }
  return { cells: cells.slice(0, length), values: values.slice(0, length), extent };
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
  const known = new Set(values.cells);
  const blank = [...observed].filter((cell) => !known.has(cell));
  if (blank.length === 0) return values;
  const numbers = new Map<number, number>();
  forEachNumber(values, (cell, value) => numbers.set(cell, value));
  const cells = Float64Array.from([...values.cells, ...blank]).sort();
  return { ...values, cells, values: cells.map((cell) => numbers.get(cell) ?? Number.NaN) };
}
