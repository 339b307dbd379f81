import type { Figure } from '../../../domain/figure';
import type { GridColumn } from './columns';
import type { GridModel, GridRow } from './model';

/** A column that names rows. */
interface HeadColumn {
  readonly id: string;
  readonly label: string;
  /** The place of its dimension in the dataset. */
  readonly at: number;
}

/** Columns that name a row: first the one that heads groups on screen. */
export function headsOf({ plan, columns, grouping }: GridModel): readonly HeadColumn[] {
  const names = columns.flatMap((column) => (column.kind === 'name' ? [{ id: column.id, label: column.label, at: column.at }] : []));
  return grouping === null ? names : [{ id: grouping.id, label: grouping.label, at: plan.shape.group }, ...names];
}

export const isFigure = ({ kind }: GridColumn): boolean => kind === 'figure' || kind === 'beside' || kind === 'compared';

/** The figure of a row in a column; null where there is none, and where a comparison is refused. */
export function figureIn(row: GridRow, column: GridColumn): Figure | null {
  if (column.kind === 'figure') return row.cells[column.slot]?.fact ?? null;
  if (column.kind === 'beside') return row.cells[column.slot]?.beside ?? null;
  if (column.kind !== 'compared') return null;
  const compared = row.cells[column.slot]?.compared;
  return compared?.kind === 'known' ? compared.result : null;
}
