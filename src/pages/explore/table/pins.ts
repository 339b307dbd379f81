import type { GridColumn } from './columns';

const NONE = 'none';

/** Ids of the columns that stay in sight, from left to right: the first one unless an address says otherwise. */
export function pinnedIn(fixed: readonly string[], columns: readonly GridColumn[]): readonly string[] {
  const ids = columns.map(({ id }) => id);
  if (fixed.length === 0) return ids.slice(0, 1);
  return ids.filter((id) => fixed.includes(id));
}

export const isPinned = ({ id }: Pick<GridColumn, 'id'>, pinned: readonly string[]): boolean => pinned.includes(id);

/** What an address says once a column is pinned or let go. */
export function togglePin({ id }: Pick<GridColumn, 'id'>, pinned: readonly string[], columns: readonly GridColumn[]): readonly string[] {
  const next = pinned.includes(id) ? pinned.filter((each) => each !== id) : [...pinned, id];
  const inOrder = columns.flatMap((column) => (next.includes(column.id) ? column.id : []));
  if (inOrder.length === 0) return [NONE];
  return inOrder.length === 1 && inOrder[0] === columns[0]?.id ? [] : inOrder;
}
