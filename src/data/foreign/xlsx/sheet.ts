import { roundTo } from '../../../domain/decimals';
import { cleanText, isUnclean } from '../clean-text';
import { MOST_COLUMNS, MOST_LETTERS, MOST_ROWS, MOST_TABLE_CELLS } from '../limits';
import type { Problems } from '../problems';
import { createTally } from '../tally';
import { lettersOf, type Grid, type GridCell, type GridRow } from '../table/grid';
import { periodOfSerial } from './dates';
import type { Styles } from './styles';
import { attribute, walkXml } from './xml';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly texts: readonly string[];
  readonly styles: Styles;
  readonly since1904: boolean;
}

/** Zero-based column and one-based row of 'D5'; null for what is no address. */
export function addressOf(reference: string): { readonly column: number; readonly row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (match === null) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(match[2]) };
}

interface RawCell {
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  hasValue: boolean;
  value: string;
}

const PERCENT_DIGITS = 10;

function readNumber(raw: RawCell, { styles, since1904 }: Shared): GridCell {
  const value = Number(raw.value);
  if (raw.value.trim() === '' || !Number.isFinite(value)) return raw.value.trim() || null;
  const look = styles.lookOf(raw.style);
  if (look === 'plain') return value;
  if (look === 'percent') return { kind: 'percent', value: roundTo(value * 100, PERCENT_DIGITS) };
  return { kind: 'moment', period: (look === 'time' ? null : periodOfSerial(value, look, since1904)) ?? raw.value };
}

const BOOLEANS: ReadonlyMap<string, string> = new Map([['1', 'TRUE'], ['0', 'FALSE']]);

function readRaw(raw: RawCell, shared: Shared): GridCell {
  const { type, value, hasFormula, hasValue } = raw;
  if (type === 'e') return { kind: 'unreadable', code: 'ERROR_CELL', text: value };
  if (hasFormula && !hasValue) return { kind: 'unreadable', code: 'FORMULA_NO_VALUE', text: '' };
  if (type === 'n') return readNumber(raw, shared);
  if (type === 'b') return BOOLEANS.get(value) ?? value;
  if (type === 'd') return { kind: 'moment', period: value.slice(0, 10) };
  const text = type === 's' ? (shared.texts[Number(value)] ?? '') : value;
  return text.length > MOST_LETTERS ? { kind: 'unreadable', code: 'TEXT_TOO_LONG', text: text.slice(0, 20) } : text || null;
}

interface Rows {
  readonly put: (row: number, column: number, cell: GridCell) => void;
  readonly list: () => readonly GridRow[];
}

/** Cells by row, within the limits; what lies outside is named and not kept. */
function collectRows(problems: Problems): Rows {
  const rows = new Map<number, GridCell[]>();
  const unclean = createTally('TEXT_CLEANED');
  let count = 0;
  const put: Rows['put'] = (row, column, cell) => {
    if (cell === null) return;
    const name = lettersOf(column);
    if (row > MOST_ROWS + 1 || column >= MOST_COLUMNS) {
      problems.report('FAR_CELL', { row, column: name }, { cell: `${name}${row}`, rows: MOST_ROWS, columns: MOST_COLUMNS });
      return;
    }
    count += 1;
    if (count > MOST_TABLE_CELLS) return;
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    while (cells.length < column) cells.push(null);
    if (typeof cell === 'string' && isUnclean(cell)) unclean.add({ row, column: name });
    cells[column] = typeof cell === 'string' ? cleanText(cell) || null : cell;
  };
  const list: Rows['list'] = () => {
    unclean.report(problems);
    if (count > MOST_TABLE_CELLS) problems.report('TOO_MANY_CELLS', {}, { most: MOST_TABLE_CELLS });
    return [...rows]
      .filter(([, cells]) => cells.some((cell) => cell !== null))
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells }));
  };
  return { put, list };
}

type Merge = Grid['merges'][number];

function mergeOf(range: string): Merge | null {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [addressOf(first), addressOf(last)];
  return from === null || to === null ? null : { range, from: from.row, to: to.row, column: from.column };
}

/** The cells of a sheet; null when its part is damaged. */
export function readSheet(name: string, xml: string, shared: Shared, problems: Problems): Grid | null {
  const rows = collectRows(problems);
  const merges: Merge[] = [];
  let row = 0;
  let column = -1;
  let raw: RawCell | null = null;
  let reading = false;
  let phonetic = false;
  const intact = walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = Number(attribute(attributes, 'r')) || row + 1;
        column = -1;
      } else if (tag === 'c') {
        const address = addressOf(attribute(attributes, 'r') ?? '');
        column = address?.column ?? column + 1;
        row = address?.row ?? row;
        raw = { type: attribute(attributes, 't') ?? 'n', style: Number(attribute(attributes, 's') ?? 0), hasFormula: false, hasValue: false, value: '' };
      } else if (tag === 'f' && raw !== null) raw.hasFormula = true;
      else if ((tag === 'v' || tag === 't') && raw !== null) {
        reading = !phonetic;
        raw.hasValue = true;
      } else if (tag === 'rPh') phonetic = true;
      else if (tag === 'mergeCell') merges.push(...[mergeOf(attribute(attributes, 'ref') ?? '')].filter((merge) => merge !== null));
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') reading = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'c' && raw !== null) {
        rows.put(row, column, readRaw(raw, shared));
        raw = null;
      }
    },
    text: (text) => {
      if (reading && raw !== null) raw.value += text;
    },
  });
  return intact ? { rows: rows.list(), merges, delimiter: null, sheet: name, ragged: false } : null;
}

/** Texts that cells refer to by number. */
export function readTexts(xml: string): readonly string[] | null {
  const texts: string[] = [];
  let current = '';
  let reading = false;
  let phonetic = false;
  const intact = walkXml(xml, {
    open: (tag) => {
      if (tag === 'si') current = '';
      else if (tag === 'rPh') phonetic = true;
      else if (tag === 't') reading = !phonetic;
    },
    close: (tag) => {
      if (tag === 'si') texts.push(current);
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 't') reading = false;
    },
    text: (text) => {
      if (reading) current += text;
    },
  });
  return intact ? texts : null;
}
