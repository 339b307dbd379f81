import { AlignmentType, type Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { ChartTable, TableRow as Row } from '../../charts/table';
import { fill } from '../../i18n/fill';
import type { ReportWords } from '../../i18n/messages/report';
import type { Speech } from '../../i18n/words';
import { cellText } from './cell-text';
import { type ColumnGroup, fitColumns } from './column-widths';
import { gap, line, sizes, words } from './form';
import type { Notes } from './notes';

interface On {
  readonly speech: Speech;
  readonly w: ReportWords;
  readonly notes: Notes;
}

const SIDES = { left: 80, right: 80, top: 30, bottom: 30 };

/** Rows of a table that stands whole on one page; the heads of a longer one are repeated. */
const KEPT_WHOLE = 12;

interface Look {
  readonly width: number;
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Whether its row stands on the page of the next. */
  readonly keepNext: boolean;
}

const cell = (children: readonly ParagraphChild[], { width, ...look }: Look): TableCell =>
  new TableCell({
    children: [line(children, look)],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: SIDES,
  });

/** Some columns of a table, in letters of a size. */
interface Part extends ColumnGroup {
  readonly size: number;
}

function headRow({ rowsLabel }: ChartTable, { columns, widths, size }: Part, { w }: On): TableRow {
  const heads = [rowsLabel === '' ? w.rows : rowsLabel, ...columns.map(({ column }) => column.label)];
  const look = { alignment: AlignmentType.CENTER, keepNext: true };
  return new TableRow({ tableHeader: true, cantSplit: true, children: heads.map((head, i) => cell([words(head, { bold: true, size })], { width: widths[i] ?? 0, ...look })) });
}

function figureRow({ label, own, cells }: Row, { columns, widths, size }: Part, keepNext: boolean, { speech, notes }: On): TableRow {
  const look = { bold: own, size };
  const name = cell([words(label, look)], { width: widths[0] ?? 0, alignment: AlignmentType.LEFT, keepNext });
  const figures = columns.map(({ at }, i) => {
    const figure = cells[at] ?? null;
    const note = figure === null ? [] : [notes.behind(figure)];
    return cell([words(cellText(figure, speech), look), ...note], { width: widths[i + 1] ?? 0, alignment: AlignmentType.RIGHT, keepNext });
  });
  return new TableRow({ cantSplit: true, children: [name, ...figures] });
}

const BELOW = 160;

const captionLine = (caption: string): Paragraph => line([words(caption, { bold: true, size: sizes.table })], { keepNext: true, spacing: { before: 120, after: 80 } });

/** The figures of an exhibit as rows, in as many tables as its columns need; heads are repeated on each page and rows stay whole. */
export function figuresTable(table: ChartTable, number: number, caption: string, on: On): readonly (Paragraph | Table)[] {
  const { speech, w } = on;
  const texts = table.rows.map(({ cells }) => cells.map((figure) => cellText(figure, speech)));
  const hasGap = table.rows.some(({ cells }) => table.columns.some((_, i) => (cells[i] ?? null) === null));
  const keptFrom = table.rows.length > KEPT_WHOLE ? 1 : table.rows.length - 1;
  const of = { number: String(number), caption };
  const { size, groups } = fitColumns(table, texts);
  const tables = groups.flatMap((group, i) => [
    captionLine(fill(i === 0 ? w.table : w.tablePart, of)),
    new Table({
      rows: [headRow(table, { ...group, size }, on), ...table.rows.map((row, r) => figureRow(row, { ...group, size }, r < keptFrom, on))],
      width: { size: group.widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: group.widths,
      layout: TableLayoutType.FIXED,
    }),
  ]);
  const reason = line([words(w.noFigure, { italics: true, size: sizes.table })], { alignment: AlignmentType.LEFT, spacing: { before: 60, after: 120 } });
  return [...tables, hasGap ? reason : gap(BELOW)];
}
