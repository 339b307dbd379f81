import type { GridGroup, GridModel } from './model';

/** A line of the table: a row of figures, or the head of a group. */
export type GridItem = { readonly kind: 'row'; readonly row: number } | { readonly kind: 'group'; readonly group: GridGroup };

/** Heads of groups count as lines. */
export const itemCount = ({ rowCount, groups }: Pick<GridModel, 'rowCount' | 'groups'>): number => rowCount + groups.length;

/** Index of the last group whose head stands at line `k` or above; -1 where rows are not grouped. */
function groupAt(groups: readonly GridGroup[], k: number): number {
  let [low, high] = [0, groups.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if ((groups[middle]?.start ?? 0) + middle <= k) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** What stands in line `k`, counted from 0. */
export function itemAt({ groups }: Pick<GridModel, 'groups'>, k: number): GridItem {
  const above = groupAt(groups, k);
  const group = groups[above];
  return group !== undefined && group.start + above === k ? { kind: 'group', group } : { kind: 'row', row: k - above - 1 };
}

/** The group that line `k` belongs to. */
export const groupOfItem = ({ groups }: Pick<GridModel, 'groups'>, k: number): GridGroup | null => groups[groupAt(groups, k)] ?? null;
