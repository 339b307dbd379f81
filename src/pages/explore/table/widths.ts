import type { GridColumn } from './columns';
import type { GridModel } from './model';

const NARROWEST = 9;
const WIDEST = 30;
/** Room for the space around a text and the menu of its head. */
const AROUND = 6;
const LOOKED_AT = 500;

/** The longest label of a column, in letters; of many labels the first are enough to go by. */
function lettersIn({ answer: { dataset } }: GridModel, column: GridColumn): number {
  if (column.kind === 'sources') return WIDEST;
  if (column.kind === 'compared') return Math.max(column.label.length / 2, 20);
  const labels = column.kind === 'name' ? (dataset.dimensions[column.at]?.categories ?? []).slice(0, LOOKED_AT) : [];
  return Math.max(column.label.length, ...labels.map(({ label }) => label.length));
}

/** Width of a column whose rows are not all drawn: a layout by what is in sight would jump while it scrolls. */
export const columnWidth = (model: GridModel, column: GridColumn): string =>
  `${Math.min(WIDEST, Math.max(NARROWEST, lettersIn(model, column))) + AROUND}ch`;
