import { invalid } from '../data-error';
import { isRecord } from '../structure';
import { readCell } from './size';
import { forEachNumber, type Values } from './values';

type Statuses = Map<number, string>;

function put(statuses: Statuses, cell: number, status: unknown, key: string): void {
  if (status === null || status === '') return;
  if (typeof status !== 'string') throw invalid('STRUCTURAL_VIOLATION', `status.${key}`, 'Expected a text');
  statuses.set(cell, status);
}

/** One word for all says nothing of cells without a number. */
function fromWord(word: string, values: Values): Statuses {
  const statuses: Statuses = new Map();
  forEachNumber(values, (cell) => put(statuses, cell, word, String(cell)));
  return statuses;
}

function fromList(list: readonly unknown[], values: Values): Statuses {
  const [word] = list;
  // The deprecated form of one word for all.
  if (list.length === 1 && values.extent !== 1 && typeof word === 'string') return fromWord(word, values);
  if (list.length !== values.extent) {
    throw invalid('STATUS_LEN_MISMATCH', 'status', `${list.length} statuses, ${values.extent} cells`);
  }
  const statuses: Statuses = new Map();
  list.forEach((status, cell) => put(statuses, cell, status, String(cell)));
  return statuses;
}

function fromRecord(record: Record<string, unknown>, values: Values): Statuses {
  const statuses: Statuses = new Map();
  for (const [key, status] of Object.entries(record)) {
    put(statuses, readCell(key, values.extent, 'STATUS_KEY_OUT_OF_RANGE', 'status'), status, key);
  }
  return statuses;
}

/** The words and flags of a document by cell, in whichever of the three forms it has them. */
export function readStatuses(status: unknown, values: Values): ReadonlyMap<number, string> {
  if (status === undefined || status === null) return new Map();
  if (typeof status === 'string') return fromWord(status, values);
  if (Array.isArray(status)) return fromList(status, values);
  if (isRecord(status)) return fromRecord(status, values);
  throw invalid('STRUCTURAL_VIOLATION', 'status', 'Expected a text, a list or an object');
}
