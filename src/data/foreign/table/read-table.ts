import type { Choices, Reading, Summary } from '../outcome';
import { nothingRead } from '../outcome';
import type { Problems } from '../problems';
import { sumOf } from '../sum';
import { createTally } from '../tally';
import { toCube, type TableCube } from './cube';
import { lettersOf, textOf, type Grid, type GridRow } from './grid';
import { readHeader, type Header } from './header';
import { markOf } from './numbers';
import { isDirection, type ObservationRow } from './observation';
import { readRow, type TableContext } from './read-row';

function checkWidth({ row, cells }: GridRow, { names, places }: Header, ragged: boolean, problems: Problems): void {
  const surplus = cells.findIndex((cell, column) => column >= names.length && cell !== null);
  const widths = { cells: cells.length, columns: names.length };
  if (surplus >= 0) problems.report('ROW_LONG', { row, column: lettersOf(surplus) }, widths);
  else if (ragged && cells.length <= (places.get('value') ?? -1)) problems.report('ROW_SHORT', { row, column: names[places.get('value') ?? -1] ?? null }, widths);
}

/** Where a name is missing above figures; letters stand for it in `names`. */
function checkUnnamed(header: Header, grid: Grid, body: readonly GridRow[], problems: Problems): void {
  const written = grid.rows.find(({ row }) => row === header.row);
  header.names.forEach((name, column) => {
    const named = textOf(written?.cells[column]) !== '';
    if (!named && body.some(({ cells }) => (cells[column] ?? null) !== null)) problems.report('COLUMN_UNNAMED', { row: header.row, column: name });
  });
}

function checkMerges({ merges }: Grid, header: Header, problems: Problems): void {
  for (const { range, from, to, column } of merges) {
    if (to >= header.row) problems.report('MERGED_CELLS', { row: Math.max(from, header.row), column: header.names[column] ?? lettersOf(column) }, { range });
  }
}

function createContext(header: Header, body: readonly GridRow[], choices: Choices, problems: Problems): TableContext {
  const column = (field: 'value' | 'outOf') => body.map(({ cells }) => cells[header.places.get(field) ?? -1]);
  const known = choices.decimalMark ?? header.own?.decimalMark ?? null;
  const value = known ?? markOf(column('value'));
  return {
    header,
    problems,
    marks: { value, outOf: known ?? markOf(column('outOf')) ?? value },
    tallies: {
      precision: createTally('PRECISION'),
      percents: createTally('PERCENT_CELL'),
      statuses: createTally('STATUS_UNKNOWN'),
      derived: createTally('DERIVED_LEFT_OUT'),
    },
    periods: new Map(),
  };
}

function summaryOf({ dimensions, placed }: TableCube, problems: Problems): Summary {
  const rows = [...placed.values()];
  const missing = rows.filter(({ value, qualifier }) => value === null && !isDirection(qualifier)).length;
  return {
    dimensions: dimensions.map(({ id, role, categories }) => ({ id, role, size: categories.length })),
    cells: dimensions.reduce((product, { categories }) => product * categories.length, 1),
    observations: rows.length - missing,
    missing,
    sum: problems.gravest() === 'question' ? null : sumOf(rows.map(({ value }) => value ?? 0)),
  };
}

function readRows(body: readonly GridRow[], context: TableContext): readonly ObservationRow[] {
  const rows = body.flatMap((line) => readRow(line, context) ?? []);
  for (const tally of Object.values(context.tallies)) tally.report(context.problems);
  return rows;
}

const NAMED = ['indicator', 'organisation', 'period', 'value'] as const;

/** The figures of a tidy table: one header, one row a figure, as docs/contract.md describes it. */
export function readTable(name: string, grid: Grid, choices: Choices, problems: Problems): Reading {
  const { delimiter, sheet, sheets } = grid;
  const found = { ...(delimiter === null ? {} : { delimiter }), ...(sheet === null ? {} : { sheet }), ...(sheets === undefined ? {} : { sheets }) };
  const header = readHeader(grid, problems);
  if (header === null) {
    if (problems.gravest() === null) problems.report('NO_ROWS');
    return { ...nothingRead, guesses: found };
  }
  const body = grid.rows.filter(({ row }) => row > header.row);
  if (body.length === 0) problems.report('NO_ROWS', { row: header.row + 1 });
  checkUnnamed(header, grid, body, problems);
  checkMerges(grid, header, problems);
  if (NAMED.some((field) => !header.places.has(field))) return { ...nothingRead, guesses: found };
  for (const line of body) checkWidth(line, header, grid.ragged, problems);
  const context = createContext(header, body, choices, problems);
  const rows = readRows(body, context);
  const titleAt = header.places.get('title');
  const title = titleAt === undefined ? '' : textOf(body[0]?.cells[titleAt]);
  const cube = rows.length === 0 ? null : toCube(name, header, rows, title, problems);
  const { value: decimalMark } = context.marks;
  const guesses = { ...found, ...(decimalMark === null ? {} : { decimalMark }) };
  return cube === null ? { ...nothingRead, guesses } : { summary: summaryOf(cube, problems), dataset: cube.dataset, guesses };
}
