import { invalid } from '../../data-error';
import { countCells } from '../../json-stat/size';
import { readValues, type Values } from '../../json-stat/values';
import { isRecord, nameOf } from '../../structure';
import type { Problems } from '../problems';
import { createTally } from '../tally';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Signs of statistics offices for a cell without a number. */
const SIGNS = ['', '.', '..', '...', '…', ':', '-', '–', 'x'];

const SAFE = Number.MAX_SAFE_INTEGER;

interface Repaired {
  readonly value: unknown;
  /** What stands for the numbers that are missing, by cell as written. */
  readonly signs: ReadonlyMap<string, string>;
}

/** Numbers and signs written as text become what they mean; everything else that is no number is named, each of it. */
function repair(value: unknown, problems: Problems): Repaired {
  const signs = new Map<string, string>();
  const [strings, missing, precision] = ['NUMBER_AS_STRING', 'MISSING_AS_STRING', 'PRECISION'].map(createTally);
  const item = (found: unknown, key: string): unknown => {
    const place = { column: `value.${key}` };
    const number = typeof found === 'string' && NUMBER.test(found.trim()) ? Number(found) : found;
    if (typeof number === 'number' && Number.isFinite(number)) {
      if (typeof found === 'string') strings?.add(place);
      if (Math.abs(number) > SAFE) precision?.add(place);
      return number;
    }
    if (found === null) return null;
    if (typeof found === 'string' && SIGNS.includes(found.trim())) {
      missing?.add(place, { text: found });
      if (found.trim() !== '') signs.set(key, found.trim());
      return null;
    }
    problems.report(typeof found === 'string' ? 'VALUE_STRING' : 'VALUE_TYPE', place, { detail: nameOf(found) });
    return null;
  };
  const repaired = Array.isArray(value)
    ? value.map((found: unknown, i) => item(found, String(i)))
    : isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, found]) => [key, item(found, key)]))
      : value;
  for (const tally of [strings, missing, precision]) tally?.report(problems);
  return { value: repaired, signs };
}

export interface Numbers extends Values {
  readonly signs: ReadonlyMap<string, string>;
}

/**
 * The numbers of a document. A list without one item is a description of a cube: its cells are counted, never allocated.
 * @throws {DataError}
 */
export function readNumbers(value: unknown, sizes: readonly number[], problems: Problems): Numbers {
  if (Array.isArray(value) && value.length === 0 && !sizes.includes(0)) {
    const extent = countCells(sizes, true);
    problems.report('METADATA_ONLY', { column: 'value' }, { cells: extent });
    return { cells: new Float64Array(), values: new Float64Array(), extent, signs: new Map() };
  }
  if (value === undefined || value === null) throw invalid('STRUCTURAL_VIOLATION', 'value', 'value');
  const { value: repaired, signs } = repair(value, problems);
  return { ...readValues(repaired, sizes), signs };
}
