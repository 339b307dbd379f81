import Papa from 'papaparse';
import { inert } from '../../domain/inert';
import { atOnce, type Steps } from '../../domain/order';
import { formatDate } from '../../i18n/format';
import type { DownloadWords } from '../../i18n/messages/download';
import type { Cell } from './cell';
import { figureSteps, type ExportTable } from './export-table';
import { machineColumns } from './machine-columns';
import { fileColumns, readerColumns } from './reader-columns';

export type CsvFlavour = 'machine' | 'excel-vn';

/** Without it Excel takes a file for the code page of its machine and spoils every Vietnamese letter. */
const BYTE_ORDER_MARK = '\ufeff';

const ROWS_IN_A_PART = 200;

const printCell = (cell: Cell, decimal: '.' | ','): string => {
  if (cell === null) return '';
  if (cell.kind === 'text') return inert(cell.text);
  return cell.kind === 'number' ? String(cell.value).replace('.', decimal) : formatDate(cell.day, 'vi');
};

/**
 * One row a figure under one header row. `machine`: RFC 4180 in codes, comma and dot. `excel-vn`: for a double click
 * in a Vietnamese Excel: byte order mark, semicolon, decimal comma, words for codes. docs/exports.md names the columns.
 * In steps of a few milliseconds; what is written follows each other in the file.
 */
export function* writeCsv(table: ExportTable, flavour: CsvFlavour, words: DownloadWords, write: (part: string) => void): Steps<void> {
  const figures = yield* figureSteps(table);
  const machine = flavour === 'machine';
  const columns = machine
    ? machineColumns(table, figures)
    : [...readerColumns(table, figures, words), ...fileColumns(table, words)];
  const fields = columns.map(({ header }) => inert(header));
  const print = (rows: readonly (readonly string[])[]): string =>
    `${Papa.unparse(rows as string[][], { delimiter: machine ? ',' : ';', newline: '\r\n' })}\r\n`;
  write(machine ? '' : BYTE_ORDER_MARK);
  write(print([fields]));
  for (let from = 0; from < figures.length; from += ROWS_IN_A_PART) {
    const some = figures.slice(from, from + ROWS_IN_A_PART);
    write(print(some.map((figure) => columns.map(({ cell }) => printCell(cell(figure), machine ? '.' : ',')))));
    yield;
  }
}

/** As `writeCsv`, at once and in one text. */
export function toCsv(table: ExportTable, flavour: CsvFlavour, words: DownloadWords): string {
  const parts: string[] = [];
  atOnce(writeCsv(table, flavour, words, (part) => parts.push(part)));
  return parts.join('');
}
