import { markWords } from './chart-points';
import type { ChartTable, TableRow } from '../../charts/table';
import { unitOf, type Figure } from '../../domain/figure';
import { formatFigure } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Box, Cell, TableItem } from './items';
import { lineHeight, linesOf, SMALLEST, widthOf } from './page';

/** Beside and above the words of a cell, in inches. */
export const CELL_MARGIN = { side: 0.08, above: 0.045 } as const;
const SIZES = [18, 16, SMALLEST] as const;
const NARROWEST_NAME = 1.6;
const WIDEST_NAME = 5;
const WIDEST_HEAD = 1.2;
const NARROWEST = 0.75;

/** The unit stands in the foot, unless the figures have several. */
function printed(table: ChartTable, language: Language): (figure: Figure | null) => string {
  const units = new Set(table.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [unitOf(cell).code]))));
  return (figure) => (figure === null ? '–' : units.size > 1 ? formatFigure(figure, language) : markWords(figure, language));
}

interface Measures {
  readonly sizePt: number;
  readonly name: number;
  readonly columns: readonly number[];
}

const around = 2 * CELL_MARGIN.side + 0.04;

function measuresOf(table: ChartTable, sizePt: number, print: (figure: Figure | null) => string): Measures {
  const wide = (text: string): number => widthOf(text, sizePt, true) + around;
  const name = Math.max(NARROWEST_NAME, ...[table.rowsLabel, ...table.rows.map(({ label }) => label)].map(wide));
  const columns = table.columns.map(({ label }, i) =>
    Math.max(NARROWEST, Math.min(WIDEST_HEAD, wide(label)), ...label.split(' ').map(wide), ...table.rows.map(({ cells }) => wide(print(cells[i] ?? null)))),
  );
  return { sizePt, name: Math.min(WIDEST_NAME, name), columns };
}

/** Columns side by side, as many as have room beside the names; a last group may have fewer. */
function columnGroups({ name, columns }: Measures, width: number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let room = 0;
  columns.forEach((column, i) => {
    if (groups.length === 0 || column > room) {
      groups.push([]);
      room = width - name;
    }
    room -= column;
    groups.at(-1)?.push(i);
  });
  return groups;
}

const heightOf = (texts: readonly (readonly [text: string, width: number])[], sizePt: number): number =>
  Math.max(1, ...texts.map(([text, width]) => linesOf(text, width - around, sizePt, true))) * lineHeight(sizePt) + 2 * CELL_MARGIN.above + 0.02;

/** Rows one under the other, as many as have room in a box below the head. */
function rowGroups(rows: readonly TableRow[], { name, sizePt }: Measures, room: number): readonly (readonly TableRow[])[] {
  const heights = rows.map(({ label }) => heightOf([[label, name]], sizePt));
  const grouped = (most: number): readonly (readonly TableRow[])[] => {
    const groups: TableRow[][] = [];
    let left = 0;
    rows.forEach((row, i) => {
      const height = heights[i] ?? 0;
      if (groups.length === 0 || height > left + 1e-6) {
        groups.push([]);
        left = most;
      }
      left -= height;
      groups.at(-1)?.push(row);
    });
    return groups;
  };
  const fewest = grouped(room);
  const all = heights.reduce((sum, height) => sum + height, 0);
  const even = grouped(Math.min(room, all / fewest.length + Math.max(0, ...heights)));
  return even.length === fewest.length ? even : fewest;
}

function tablesAt(table: ChartTable, box: Box, sizePt: number, language: Language): readonly TableItem[] {
  const print = printed(table, language);
  const measures = measuresOf(table, sizePt, print);
  return columnGroups(measures, box.w).flatMap((columns) => {
    const labels = columns.map((i) => table.columns[i]?.label ?? '');
    const widths = columns.map((i) => measures.columns[i] ?? NARROWEST);
    const head = heightOf([[table.rowsLabel, measures.name], ...labels.map((label, i) => [label, widths[i] ?? NARROWEST] as const)], sizePt);
    const heading: readonly Cell[] = [table.rowsLabel, ...labels].map((text, i) => ({ text, bold: true, align: i === 0 ? 'left' : 'right', paint: 'var(--ink-2)' }));
    return rowGroups(table.rows, measures, box.h - head).map((rows): TableItem => ({
      kind: 'table',
      name: 'table',
      box: { ...box, w: measures.name + widths.reduce((sum, width) => sum + width, 0) },
      widths: [measures.name, ...widths],
      rowHeight: lineHeight(sizePt) + 2 * CELL_MARGIN.above,
      sizePt,
      rows: [
        heading,
        ...rows.map(({ label, own, cells }): readonly Cell[] => [
          { text: label, bold: own, align: 'left', filled: own },
          ...columns.map((i): Cell => ({ text: print(cells[i] ?? null), bold: own, align: 'right', filled: own })),
        ]),
      ],
    }));
  });
}

const BESIDE = 0.5;

/** Narrow tables stand side by side, the next beside the last, as many as a slide is wide. */
function sideBySide(tables: readonly TableItem[], box: Box): readonly (readonly TableItem[])[] {
  const slides: TableItem[][] = [];
  let x = Infinity;
  for (const table of tables) {
    if (x + table.box.w > box.x + box.w + 1e-6) {
      slides.push([]);
      x = box.x;
    }
    slides.at(-1)?.push({ ...table, box: { ...table.box, x } });
    x += table.box.w + BESIDE;
  }
  return slides;
}

/**
 * The figures as rows, for each slide its tables: in the largest size at which one slide has room for all of them, else
 * on as many as they need.
 */
export function tablesOf(table: ChartTable, box: Box, language: Language): readonly (readonly TableItem[])[] {
  const ways = SIZES.map((sizePt) => sideBySide(tablesAt(table, box, sizePt, language), box));
  return ways.find((way) => way.length === 1) ?? ways.at(-1) ?? [];
}
