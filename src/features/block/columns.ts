/** A block to be placed: its height as far as it can be told, and whether it takes the whole width. */
export interface Placed<T> {
  readonly item: T;
  readonly heightPx: number;
  readonly wide: boolean;
}

/** Blocks one under the other: two columns of about equal height, or one block across both. */
export type Band<T> = { readonly wide: T } | { readonly columns: readonly [readonly T[], readonly T[]] };

/**
 * Fills two columns so that no box must be stretched to the height of its neighbour: each block goes to the
 * column that is shorter so far, a wide one ends both, and one left alone takes the whole width. Order is kept
 * within a column.
 */
export function bandsOf<T>(blocks: readonly Placed<T>[]): readonly Band<T>[] {
  const bands: Band<T>[] = [];
  let columns: [T[], T[]] = [[], []];
  let heights = [0, 0];
  const close = () => {
    const [only] = columns[0];
    if (only !== undefined && columns[0].length + columns[1].length === 1) bands.push({ wide: only });
    else if (columns[0].length > 0) bands.push({ columns });
    columns = [[], []];
    heights = [0, 0];
  };
  for (const { item, heightPx, wide } of blocks) {
    if (wide) {
      close();
      bands.push({ wide: item });
      continue;
    }
    const side = (heights[1] ?? 0) < (heights[0] ?? 0) ? 1 : 0;
    columns[side].push(item);
    heights[side] = (heights[side] ?? 0) + heightPx;
  }
  close();
  return bands;
}
