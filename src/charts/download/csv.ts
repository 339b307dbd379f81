import Papa from 'papaparse';
import { inert } from '../../domain/inert';
import { formatDate } from '../../i18n/format';
import type { Words } from '../../i18n/words';
import type { Cell } from './cell';
import { figuresOf, type ExportTable } from './export-table';
import { machineColumns } from './machine-columns';
import { fileColumns, readerColumns } from './reader-columns';

export type CsvFlavour = 'machine' | 'excel-vn';

/** Without it Excel takes a file for the code page of its machine and spoils every Vietnamese letter. */
const BYTE_ORDER_MARK = '\ufeff';

const printCell = (cell: Cell, decimal: '.' | ','): string => {
  if (cell === null) return '';
  if (cell.kind === 'text') return inert(cell.text);
  return cell.kind === 'number' ? String(cell.value).replace('.', decimal) : formatDate(cell.day, 'vi');
};

/**
 * One row a figure under one header row. `machine`: RFC 4180 in codes, comma and dot. `excel-vn`: for a double click
 * in a Vietnamese Excel: byte order mark, semicolon, decimal comma, words for codes. docs/exports.md names the columns.
 */
export function toCsv(table: ExportTable, flavour: CsvFlavour, words: Pick<Words, 'download'>): string {
  const figures = figuresOf(table);
  const machine = flavour === 'machine';
  const columns = machine
    ? machineColumns(table, figures)
    : [...readerColumns(table, figures, words), ...fileColumns(table, words)];
  const fields = columns.map(({ header }) => inert(header));
  const data = figures.map((figure) => columns.map(({ cell }) => printCell(cell(figure), machine ? '.' : ',')));
  const csv = Papa.unparse({ fields, data }, { delimiter: machine ? ',' : ';', newline: '\r\n' });
  return `${machine ? '' : BYTE_ORDER_MARK}${csv}\r\n`;
}
