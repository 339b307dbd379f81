import { textWidth as estimatedWidth } from '../../charts/frame/text';
import type { ChartTable, TableColumn } from '../../charts/table';
import { NARROWER, POINT, sizes, tableSizes, textWidth } from './form';

/** Room beside the words of a cell, and for the number of a note. */
const AROUND = 180;
const NOTE = 160;
const WIDEST_NAME = 3600;

const width = (text: string, size: number): number => Math.ceil(estimatedWidth(text, (size / 2) * POINT, true) * NARROWER);

/** Of its longest word: what cannot be broken. */
const wordWidth = (text: string, size: number): number => Math.max(0, ...text.split(/[ \n]/).map((word) => width(word, size)));

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

/** A table as it fits the width of a page. */
export interface Fitted {
  /** Of its letters, in half points. */
  readonly size: number;
  readonly groups: readonly ColumnGroup[];
}

function groupsAt(size: number, { rowsLabel, columns, rows }: ChartTable, texts: readonly (readonly string[])[]): readonly ColumnGroup[] {
  const labels = [rowsLabel, ...rows.map(({ label }) => label)];
  const named = Math.max(...labels.map((label) => wordWidth(label, size)), Math.min(WIDEST_NAME, Math.max(...labels.map((label) => width(label, size)))));
  // A word longer than half a line is broken: nothing stands beside the page.
  const names = Math.min(textWidth / 2, AROUND + named);
  const least = columns.map(({ label }, i) => {
    const widest = NOTE + Math.max(0, ...texts.map((row) => wordWidth(row[i] ?? '', size)));
    return Math.min(textWidth - names, AROUND + Math.max(wordWidth(label, size), widest));
  });
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

/**
 * The columns of a table side by side, in letters as large as lets them all stand; where no size does, as many at a time as fit.
 * `texts` are its cells by row.
 */
export function fitColumns(table: ChartTable, texts: readonly (readonly string[])[]): Fitted {
  const fitted = tableSizes.map((size) => ({ size, groups: groupsAt(size, table, texts) }));
  const fewest = Math.min(...fitted.map(({ groups }) => groups.length));
  return fitted.find(({ groups }) => groups.length === fewest) ?? { size: sizes.table, groups: [] };
}
