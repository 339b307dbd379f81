import Papa from 'papaparse';
import { decode, delimiterOf, isGarbled, withoutTail } from '../../tidy/decode';
import { cleanText, isUnclean } from '../clean-text';
import { MOST_COLUMNS, MOST_LETTERS, MOST_ROWS, MOST_TABLE_CELLS } from '../limits';
import type { Choices } from '../outcome';
import type { Problems } from '../problems';
import { createTally, type Tally } from '../tally';
import { countFields, ROWS_SEARCHED } from './columns';
import { lettersOf, type Grid, type GridCell, type GridRow } from './grid';

/** No row of a table that can be read holds more: the rest need not even be divided. */
const MOST_DELIMITERS = 20_000;

const NO_ROWS = { rows: [], merges: [], sheet: null, ragged: true } as const;

/** A line of nothing but delimiters would take longer to divide than the rest of a file. */
function overlongLine(text: string, delimiter: string): number | null {
  let [line, count] = [1, 0];
  const [mark, end] = [delimiter.charCodeAt(0), 10];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === end) {
      line += 1;
      count = 0;
    } else if (code === mark) {
      count += 1;
      if (count > MOST_DELIMITERS) return line;
    }
  }
  return null;
}

function toCell(text: string, row: number, column: number, unclean: Tally): GridCell {
  if (text === '') return null;
  if (text.length > MOST_LETTERS) return { kind: 'unreadable', code: 'TEXT_TOO_LONG', text: text.slice(0, 20) };
  if (isUnclean(text)) unclean.add({ row, column: lettersOf(column) });
  return cleanText(text) || null;
}

function toRows(data: readonly (readonly string[])[], above: number, problems: Problems): readonly GridRow[] {
  const unclean = createTally('TEXT_CLEANED');
  const rows: GridRow[] = [];
  let cells = 0;
  data.forEach((record, i) => {
    const row = i + 1 + above;
    cells += record.length;
    if (record.length > MOST_COLUMNS) problems.report('TOO_MANY_COLUMNS', { row }, { most: MOST_COLUMNS });
    else if (cells <= MOST_TABLE_CELLS && record.some((text) => text.trim() !== '')) {
      rows.push({ row, cells: record.map((text, column) => toCell(text, row, column, unclean)) });
    }
  });
  if (cells > MOST_TABLE_CELLS) problems.report('TOO_MANY_CELLS', {}, { most: MOST_TABLE_CELLS });
  unclean.report(problems);
  return rows;
}

const ENOUGH_FOR_HEADER = 100_000;

const DELIMITERS = [',', ';', '\t'];

/** The delimiter that makes a header of the first rows; where none does, the one the first row has most of. */
function findDelimiter(text: string): string {
  const start = text.slice(0, ENOUGH_FOR_HEADER);
  const fields = (delimiter: string): number => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: ROWS_SEARCHED });
    return Math.max(0, ...data.map(countFields));
  };
  const [best = [0, ''] as const] = DELIMITERS.map((delimiter) => [fields(delimiter), delimiter] as const).sort(([a], [b]) => b - a);
  return best[0] > 1 ? best[1] : delimiterOf(start.replace(/^\s*[\r\n]+/, ''));
}

/** Excel names the delimiter in a first line of its own, which is no row of the table. */
const SEPARATOR = /^sep=([,;\t])\r?\n/i;

/** The cells of a CSV file as Excel, R or a statistics office writes it. */
export function readCsv(bytes: Uint8Array, choices: Choices, problems: Problems): Grid {
  const whole = withoutTail(decode(bytes), /\0/).replace(/^\uFEFF/, '');
  const named = SEPARATOR.exec(whole);
  const text = whole.slice(named?.[0].length ?? 0);
  const delimiter = choices.delimiter ?? named?.[1] ?? findDelimiter(text);
  const grid = { ...NO_ROWS, delimiter };
  if (isGarbled(text)) {
    problems.report('ENCODING', { row: text.slice(0, text.indexOf('\uFFFD')).split('\n').length });
    return grid;
  }
  const overlong = overlongLine(text, delimiter);
  if (overlong !== null) {
    problems.report('TOO_MANY_COLUMNS', { row: overlong }, { most: MOST_COLUMNS });
    return grid;
  }
  const above = named === null ? 0 : 1;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: MOST_ROWS + 2 });
  for (const { row } of errors.filter(({ type }) => type === 'Quotes')) problems.report('QUOTE_OPEN', { row: (row ?? 0) + 1 + above });
  if (data.length > MOST_ROWS + 1) problems.report('TOO_MANY_ROWS', {}, { most: MOST_ROWS });
  return { ...grid, rows: toRows(data, above, problems) };
}
