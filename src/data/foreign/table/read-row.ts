import type { Status } from '../../../domain/dataset';
import type { DecimalMark } from '../../tidy/number';
import { MOST_LETTERS } from '../limits';
import { readPeriod, type PeriodReading } from '../period-text';
import type { Problems } from '../problems';
import type { createTally } from '../tally';
import { NAMES, withoutGuard, type Field, type OwnField } from './columns';
import { textOf, type GridCell, type GridRow } from './grid';
import type { Header } from './header';
import { readNumberCell } from './numbers';
import { isDirection, type ObservationRow } from './observation';
import { qualifierNamed, statusNamed } from './words';

type Tally = ReturnType<typeof createTally>;

export interface TableContext {
  readonly header: Header;
  readonly problems: Problems;
  readonly marks: Readonly<Record<'value' | 'outOf', DecimalMark | null>>;
  readonly tallies: Readonly<Record<'precision' | 'percents' | 'statuses' | 'derived', Tally>>;
  /** A period is written many times and read once. */
  readonly periods: Map<string, PeriodReading | null>;
}

const QUOTED = /^“(.*)”$/s;

const BLANK_STATUSES: readonly (Status | null)[] = ['missing', 'suppressed', 'not-applicable'];

interface Cells {
  readonly cell: (field: Field | OwnField) => GridCell | undefined;
  readonly text: (field: Field | OwnField) => string;
  readonly at: (field: Field) => { readonly row: number; readonly column: string };
}

function cellsOf({ row, cells }: GridRow, { header: { places, names, own } }: TableContext): Cells {
  const cell: Cells['cell'] = (field) => cells[places.get(field) ?? -1];
  return {
    cell,
    text: (field) => {
      const text = textOf(cell(field));
      return own === null ? text : withoutGuard(text);
    },
    at: (field) => ({ row, column: names[places.get(field) ?? -1] ?? NAMES[field][0] ?? field }),
  };
}

function readPeriodOf({ text, at }: Cells, { problems, periods }: TableContext): PeriodReading | null {
  const written = text('period');
  if (written === '') {
    problems.report('CELL_BLANK', at('period'));
    return null;
  }
  let reading = periods.get(written);
  if (reading === undefined) {
    reading = readPeriod(written);
    periods.set(written, reading);
  }
  if (reading === null) problems.report('PERIOD_INVALID', at('period'), { text: written });
  return reading;
}

function readQualifier({ text, at }: Cells, problems: Problems): ObservationRow['qualifier'] {
  const word = text('qualifier');
  const qualifier = word === '' ? 'exact' : qualifierNamed(word);
  if (qualifier === null) problems.report('QUALIFIER_UNKNOWN', at('qualifier'), { text: word });
  return qualifier ?? 'exact';
}

/** A word that is not ours is kept beside the note. */
function readStatus({ text, at }: Cells, fromPeriod: Status | null, statuses: Tally): { readonly status: Status | null; readonly note: string } {
  const word = text('status');
  const status = word === '' ? fromPeriod : statusNamed(word);
  const known = word === '' || status !== null;
  if (!known) statuses.add(at('status'), { text: word });
  return { status: status ?? fromPeriod, note: [known ? '' : word, text('note')].filter(Boolean).join('; ') };
}

/** Cells that hold something nobody can read are named, whatever their column. */
function checkCells({ row, cells }: GridRow, { header, problems }: TableContext): void {
  cells.forEach((cell, column) => {
    const place = { row, column: header.names[column] ?? null };
    if (typeof cell === 'object' && cell?.kind === 'unreadable') problems.report(cell.code, place, { text: cell.text, most: MOST_LETTERS });
  });
}

function required({ text, at }: Cells, field: 'indicator' | 'organisation', problems: Problems): string {
  const found = text(field);
  if (found === '') problems.report('CELL_BLANK', at(field));
  return found;
}

/** A figure computed of several organisations or periods has no one place in a cube. */
const isLeftOut = ({ text }: Cells, { header: { own } }: TableContext): boolean =>
  own !== null && text('rule') !== '' && (text('organisation') === '' || text('period') === '');

/** One row of the table; null when it cannot be placed, which is reported. */
export function readRow(line: GridRow, context: TableContext): ObservationRow | null {
  const { header, problems, marks, tallies } = context;
  checkCells(line, context);
  const cells = cellsOf(line, context);
  const { cell, text, at } = cells;
  if (isLeftOut(cells, context)) {
    tallies.derived.add(at('organisation'));
    return null;
  }
  const indicator = required(cells, 'indicator', problems);
  const organisation = required(cells, 'organisation', problems);
  const period = readPeriodOf(cells, context);
  const counting = { problems, precision: tallies.precision, percents: tallies.percents };
  const number = readNumberCell(cell('value'), at('value'), { ...counting, mark: marks.value });
  const qualifier = readQualifier(cells, problems);
  const { status, note } = readStatus(cells, period?.status ?? null, tallies.statuses);
  if (number !== null && (isDirection(qualifier) || BLANK_STATUSES.includes(status))) {
    problems.report('NUMBER_UNEXPECTED', at('value'), { text: text(isDirection(qualifier) ? 'qualifier' : 'status') });
  }
  const outOf = readNumberCell(cell('outOf'), at('outOf'), { ...counting, mark: marks.outOf });
  if (period === null || indicator === '' || organisation === '') return null;
  const stated = text('stated');
  return {
    row: line.row,
    indicator,
    organisation,
    period: period.code,
    breakdown: header.breakdowns.map((column) => (header.own === null ? textOf(line.cells[column]) : withoutGuard(textOf(line.cells[column])))),
    value: number?.value ?? null,
    digits: number?.digits ?? 0,
    unit: text('unit'),
    qualifier,
    status,
    stated: header.own === null ? stated : (QUOTED.exec(stated)?.[1] ?? stated),
    outOf: outOf?.value ?? null,
    source: text('source'),
    sourceTitle: text('sourceTitle'),
    sourcePublisher: text('sourcePublisher'),
    sourcePublished: text('sourcePublished'),
    sourceUrl: text('sourceUrl'),
    note,
    id: text('id'),
  };
}
