import type { ChartTable, TableRow } from '../../charts/table';
import { lineHeight, textWidth, wrap } from '../../charts/frame/text';
import { isPeriod } from '../../domain/period';
import { formatFigure } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Box } from './use-box';

const TABLE_SIZE = 13;
const ROW = 26;
const PAD = 14;
const NAME_SHARE = 0.45;

/** The part of a table that a slide has room for. */
interface TablePart extends ChartTable {
  /** Place of the first row, from 1, and how many there are in all. */
  readonly from: number;
  readonly of: number;
  readonly columnsOf: number;
}

const widthOf = (table: ChartTable, column: number, language: Language): number =>
  PAD + Math.max(
    textWidth(table.columns[column]?.label ?? '', TABLE_SIZE, true),
    ...table.rows.map(({ cells }) => textWidth(formatFigure(cells[column] ?? null, language), TABLE_SIZE, true)),
  );

/** The columns that fit beside the names, one at least: the latest where they are periods, else the first. */
function columnsThatFit(table: ChartTable, width: number, language: Language): readonly number[] {
  const kept: number[] = [];
  let room = width * (1 - NAME_SHARE);
  const all = table.columns.map((_, column) => column);
  for (const column of isPeriod(table.columns.at(-1)?.id ?? '') ? all.toReversed() : all) {
    room -= widthOf(table, column, language);
    if (room < 0 && kept.length > 0) break;
    kept.push(column);
  }
  return kept.toSorted((a, b) => a - b);
}

/** The rows around the reader's own, or the latest where they are periods, and the columns, as many as fit a box. */
export function tablePart(table: ChartTable, { width, height }: Box, language: Language): TablePart {
  const kept = columnsThatFit(table, width, language);
  const names = width - kept.reduce((sum, column) => sum + widthOf(table, column, language), 0) - PAD;
  const head = ROW + (wrap(table.rowsLabel, Math.max(PAD, names), TABLE_SIZE).length - 1) * lineHeight(TABLE_SIZE);
  const room = Math.max(1, Math.floor((height - head) / ROW));
  const count = table.rows.length <= room ? table.rows.length : Math.max(1, room - 1);
  const own = table.rows.findIndex((row) => row.own);
  const middle = own >= 0 ? own : isPeriod(table.rows.at(-1)?.id ?? '') ? table.rows.length : 0;
  const from = Math.max(0, Math.min(table.rows.length - count, middle - Math.floor(count / 2)));
  const rows = table.rows.slice(from, from + count).map((row): TableRow => ({ ...row, cells: kept.map((column) => row.cells[column] ?? null) }));
  return { ...table, columns: kept.flatMap((column) => table.columns[column] ?? []), rows, from: from + 1, of: table.rows.length, columnsOf: table.columns.length };
}
