import { textWidth as estimatedWidth } from '../../charts/frame/text';
import type { ChartTable, TableColumn } from '../../charts/table';
import { NARROWER, POINT, sizes, textWidth } from './form';

/** Room beside the words of a cell, and for the number of a note. */
const AROUND = 200;
const NOTE = 200;
const WIDEST_NAME = 3600;

const width = (text: string): number => Math.ceil(estimatedWidth(text, (sizes.table / 2) * POINT, true) * NARROWER);

/** Of its longest word: what cannot be broken. */
const wordWidth = (text: string): number => Math.max(0, ...text.split(/[ \n]/).map(width));

/** Some columns of a table that stand side by side on a page, with their widths; the first is that of the names of the rows. */
export interface ColumnGroup {
  readonly columns: readonly { readonly column: TableColumn; readonly at: number }[];
  readonly widths: readonly number[];
}

function spread(names: number, least: readonly number[]): readonly number[] {
  const left = Math.max(0, textWidth - names - least.reduce((sum, one) => sum + one, 0));
  const wide = least.map((one) => one + Math.floor(left / (least.length + 1)));
  return [textWidth - wide.reduce((sum, one) => sum + one, 0), ...wide];
}

/** The columns of a table as many side by side as fit the page; `texts` are its cells by row. */
export function columnGroups({ rowsLabel, columns, rows }: ChartTable, texts: readonly (readonly string[])[]): readonly ColumnGroup[] {
  const labels = [rowsLabel, ...rows.map(({ label }) => label)];
  const names = AROUND + Math.max(...labels.map(wordWidth), Math.min(WIDEST_NAME, Math.max(...labels.map(width))));
  const least = columns.map(({ label }, i) => AROUND + Math.max(wordWidth(label), NOTE + Math.max(0, ...texts.map((row) => wordWidth(row[i] ?? '')))));
  const groups: number[][] = [];
  let room = 0;
  for (const [i, needed] of least.entries()) {
    if (needed > room || groups.length === 0) {
      groups.push([]);
      room = textWidth - names;
    }
    groups.at(-1)?.push(i);
    room -= needed;
  }
  return groups.map((group) => ({
    columns: group.flatMap((at) => (columns[at] === undefined ? [] : [{ column: columns[at], at }])),
    widths: spread(names, group.map((at) => least[at] ?? 0)),
  }));
}
