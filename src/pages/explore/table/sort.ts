import type { GridColumn } from './columns';

export interface GridSort {
  readonly column: GridColumn;
  readonly descending: boolean;
}

/** The column a word of an address means: its id, or what charts call it: 'name', 'value' or 'change'. */
function columnOf(word: string, columns: readonly GridColumn[]): GridColumn | undefined {
  const named = columns.find(({ id }) => id === word);
  if (named !== undefined) return named;
  if (word === 'name') return columns.find(({ kind }) => kind === 'name');
  if (word === 'value') return columns.findLast(({ kind }) => kind === 'figure');
  return word === 'change' ? columns.findLast(({ kind }) => kind === 'compared') : undefined;
}

/** What rows are to be sorted by; null where the address names none of the columns. */
export function readSort(sort: string | null, columns: readonly GridColumn[]): GridSort | null {
  if (sort === null) return null;
  const whole = columnOf(sort, columns);
  if (whole !== undefined) return { column: whole, descending: false };
  const rest = sort.startsWith('-') ? columnOf(sort.slice(1), columns) : undefined;
  return rest === undefined ? null : { column: rest, descending: true };
}

export const writeSort = (column: Pick<GridColumn, 'id'>, descending: boolean): string => `${descending ? '-' : ''}${column.id}`;

/** What a press on a head asks for: upwards, then downwards, then no order. */
export function nextSort(column: GridColumn, sort: GridSort | null): string | null {
  if (sort === null || sort.column.id !== column.id) return writeSort(column, false);
  return sort.descending ? null : writeSort(column, true);
}
