import type { ChartTable, TableRow } from '../../charts/table';
import { textWidth } from '../../charts/frame/text';
import { formatFigure } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Box } from './use-box';

export const TABLE_SIZE = 13;
const ROW = 26;
const PAD = 14;
const NAME_SHARE = 0.45;

/** The part of a table that a slide has room for. */
export interface TablePart extends ChartTable {
  /** Place of the first row, from 1, and how many there are in all. */
  readonly from: number;
  readonly of: number;
}

const widthOf = (table: ChartTable, column: number, language: Language): number =>
  PAD + Math.max(
    textWidth(table.columns[column]?.label ?? '', TABLE_SIZE, true),
    ...table.rows.map(({ cells }) => textWidth(formatFigure(cells[column] ?? null, language), TABLE_SIZE, true)),
  );

/** The last columns that fit beside the names, one at least. */
function columnsThatFit(table: ChartTable, width: number, language: Language): readonly number[] {
  const kept: number[] = [];
  let room = width * (1 - NAME_SHARE);
  for (let column = table.columns.length - 1; column >= 0; column -= 1) {
    room -= widthOf(table, column, language);
    if (room < 0 && kept.length > 0) break;
    kept.unshift(column);
  }
  return kept;
}

/** The rows around the reader's own and the last columns, as many as fit a box. */
export function tablePart(table: ChartTable, { width, height }: Box, language: Language): TablePart {
  const kept = columnsThatFit(table, width, language);
  const room = Math.max(1, Math.floor(height / ROW) - 1);
  const count = table.rows.length <= room ? table.rows.length : Math.max(1, room - 1);
  const own = table.rows.findIndex((row) => row.own);
  const from = own < 0 ? 0 : Math.max(0, Math.min(table.rows.length - count, own - Math.floor(count / 2)));
  const rows = table.rows.slice(from, from + count).map((row): TableRow => ({ ...row, cells: kept.map((column) => row.cells[column] ?? null) }));
  return { ...table, columns: kept.flatMap((column) => table.columns[column] ?? []), rows, from: from + 1, of: table.rows.length };
}
