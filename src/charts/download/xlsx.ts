import writeXlsxFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/browser';
import type { Source } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import { inert } from '../../domain/inert';
import { formatDate, formatDateTime, formatFigure } from '../../i18n/format';
import type { DownloadWords } from '../../i18n/messages/download';
import { number, text, type Cell } from './cell';
import { figuresOf, type ExportTable } from './export-table';
import { qualifiedFormat } from './formats';
import { readerColumns } from './reader-columns';

function sheetCell(cell: Cell): SheetCell {
  if (cell === null) return null;
  if (cell.kind === 'number') return { type: Number, value: cell.value, format: cell.format };
  if (cell.kind === 'text') return { type: String, value: inert(cell.text), alignVertical: 'top' };
  return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'dd/mm/yyyy', align: 'left' };
}

const heads = (words: readonly string[]): SheetData[number] =>
  words.map((word) => ({ type: String, value: inert(word), fontWeight: 'bold', wrap: true, alignVertical: 'top' }));

const WIDEST = 48;

/** Columns as wide as their longest text, within reason. */
function widths(data: SheetData): readonly { readonly width: number }[] {
  const lengths = (data[0] ?? []).map((_, i) =>
    Math.max(...data.map((row) => {
      const cell = row[i];
      return typeof cell === 'object' && cell !== null && 'value' in cell ? String(cell.value ?? '').length : 0;
    })),
  );
  return lengths.map((length) => ({ width: Math.min(WIDEST, length + 3) }));
}

function figureSheet(table: ExportTable, figures: readonly Figure[], words: DownloadWords): SheetData {
  const columns = readerColumns(table, figures, words);
  return [heads(columns.map(({ header }) => header)), ...figures.map((figure) => columns.map(({ cell }) => sheetCell(cell(figure))))];
}

function sourceSheet(table: ExportTable, { columns }: DownloadWords): SheetData {
  const row = (source: Source): readonly Cell[] => [
    text(source.id),
    text(source.title),
    text(source.publisher),
    text(source.published === null ? null : formatDate(source.published, table.language)),
    text(source.url),
    text(source.readNote),
  ];
  return [
    heads([columns.sourceId, columns.source, columns.publisher, columns.published, columns.sourceUrl, columns.readNote]),
    ...table.sources.map((source) => row(source).map(sheetCell)),
  ];
}

/** The table as it is on screen; a bound keeps its sign and is a number nevertheless. */
function screenSheet(table: ExportTable): SheetData {
  const cell = (figure: Figure | null): Cell => {
    if (figure === null) return null;
    if (figure.value === null) return text(formatFigure(figure, table.language));
    return number(figure.value, qualifiedFormat(figure, table.language));
  };
  const rows = table.rows.map(({ head, cells }) => [...head.map(text), ...cells.map(cell)].map(sheetCell));
  return [heads(table.columns.map(({ label }) => label)), ...rows];
}

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);

function questionSheet(table: ExportTable, { columns, qualifierLegend }: DownloadWords): SheetData {
  const updated: Cell = isDay(table.updated) ? { kind: 'day', day: table.updated } : text(table.updated);
  const rows: readonly (readonly [string, Cell])[] = [
    [columns.title, text(table.title)],
    [columns.filter, text(table.filterInWords)],
    ...(table.question ?? []).map(({ label, text: words }) => [label, text(words)] as const),
    ...(table.link === undefined ? [] : [[columns.link, text(table.link)] as const]),
    [columns.qualifier, text(qualifierLegend)],
    [columns.revision, text(table.revision)],
    [columns.updated, updated],
    [columns.written, text(formatDateTime(table.writtenAt, table.language))],
  ];
  return rows.map(([name, cell]) => [...heads([name]), sheetCell(cell)]);
}

/**
 * A workbook of four sheets: a row for each figure, what was asked, sources, and the table as on screen. Figures are
 * numbers, links are text, nothing runs.
 */
export async function toXlsx(table: ExportTable, words: DownloadWords): Promise<Blob> {
  const { sheets } = words;
  const figures = figureSheet(table, figuresOf(table), words);
  const sources = sourceSheet(table, words);
  const question = questionSheet(table, words);
  const screen = screenSheet(table);
  return writeXlsxFile([
    { data: figures, sheet: sheets.figures, columns: [...widths(figures)], stickyRowsCount: 1 },
    { data: question, sheet: sheets.question, columns: [...widths(question)] },
    { data: sources, sheet: sheets.sources, columns: [...widths(sources)], stickyRowsCount: 1 },
    { data: screen, sheet: sheets.table, columns: [...widths(screen)], stickyRowsCount: 1 },
  ]).toBlob();
}
