/** A date of a spreadsheet: as exact as it is shown there. */
export interface Moment {
  readonly kind: 'moment';
  readonly period: string;
}

/** A cell that has something, but nothing that can be read. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: 'ERROR_CELL' | 'FORMULA_NO_VALUE' | 'TEXT_TOO_LONG';
  readonly text: string;
}

/** '50 %' in a spreadsheet is the number 0.5 shown otherwise: `value` is 50. */
export interface Percent {
  readonly kind: 'percent';
  readonly value: number;
}

/** Null is a blank cell; text has no outer spaces and is clean. */
export type GridCell = string | number | Moment | Percent | Unreadable | null;

export interface GridRow {
  /** As a spreadsheet counts. */
  readonly row: number;
  /** May end before the last column. */
  readonly cells: readonly GridCell[];
}

/** What stands in rows and columns, before anything is known of their meaning. Blank rows are left out. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Cells that became one, in rows from `from` to `to`. */
  readonly merges: readonly { readonly range: string; readonly from: number; readonly to: number; readonly column: number }[];
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** Of a workbook: the sheets that can be seen. */
  readonly sheets?: readonly string[];
  /** Whether a short row may have been cut off: in CSV, not in a workbook. */
  readonly ragged: boolean;
}

/** 'A' for 0, 'XFD' for 16383. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? lettersOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

export function textOf(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (cell.kind === 'moment') return cell.period;
  return cell.kind === 'percent' ? `${cell.value} %` : cell.text;
}
