import Papa from 'papaparse';
import { columnsOf } from './columns';
import { decode, delimiterOf, isGarbled } from '../../src/data/tidy/decode';
import { fault, type Place, type Report } from './message';
import { nearest } from './nearest';

/** One record of a CSV file, with the row a spreadsheet shows it in. */
export interface Line extends Place {
  readonly row: number;
  /** The text of a cell without outer spaces; '' when the column is not there. */
  readonly get: (column: string) => string;
}

const quoted = (name: string): string => `“${name}”`;

function checkHeader(file: string, header: readonly string[], report: Report): void {
  const place = { file, row: 1 };
  const { required, optional } = columnsOf(file);
  const known = [...required, ...optional];
  for (const name of required.filter((column) => !header.includes(column))) {
    report(
      fault(
        place,
        name,
        { vi: 'thiếu cột này.', en: 'this column is missing.' },
        { vi: `thêm cột ${quoted(name)} vào dòng tiêu đề.`, en: `add the column ${quoted(name)} to the header.` },
      ),
    );
  }
  header.forEach((name, position) => {
    if (header.indexOf(name) < position) {
      report(
        fault(
          place,
          name,
          { vi: 'cột có hai lần.', en: 'the column stands twice.' },
          { vi: 'xóa một cột.', en: 'delete one of them.' },
        ),
      );
    } else if (!known.includes(name)) {
      const close = nearest(name, known);
      const remedy =
        close === null
          ? { vi: `chỉ dùng các cột: ${known.join(', ')}.`, en: `use only the columns ${known.join(', ')}.` }
          : {
              vi: `có phải ${quoted(close)}? Nếu không, xóa cột.`,
              en: `is ${quoted(close)} meant? If not, delete the column.`,
            };
      report(
        fault(
          place,
          name === '' ? `#${position + 1}` : name,
          { vi: 'không rõ cột này là gì.', en: 'this column is not known.' },
          remedy,
        ),
      );
    }
  });
}

function checkRecord(place: Place, record: readonly string[], width: number, report: Report): void {
  if (record.slice(width).some((cell) => cell.trim() !== '')) {
    report(
      fault(
        place,
        null,
        {
          vi: `dòng có ${record.length} ô, tiêu đề có ${width}.`,
          en: `the row has ${record.length} cells, the header ${width}.`,
        },
        {
          vi: 'ô có dấu phân cách bên trong phải đặt trong ngoặc kép.',
          en: 'put a cell that contains the delimiter in quotes.',
        },
      ),
    );
  }
}

/**
 * The records of a CSV file as Excel really writes it: byte-order mark, comma, semicolon or tab, quoted
 * cells, any line end. Blank rows count as rows but give no record. Problems of the header are reported.
 */
export function readTable(file: string, bytes: Uint8Array, report: Report): readonly Line[] {
  const text = decode(bytes);
  if (isGarbled(text)) {
    report(
      fault(
        { file, row: null },
        null,
        { vi: 'tệp không phải UTF-8.', en: 'the file is not UTF-8.' },
        { vi: 'trong Excel, lưu dạng “CSV UTF-8”.', en: 'save it from Excel as “CSV UTF-8”.' },
      ),
    );
    return [];
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
  for (const error of errors.filter(({ type }) => type === 'Quotes')) {
    report(
      fault(
        { file, row: (error.row ?? 0) + 1 },
        null,
        { vi: 'dấu ngoặc kép không khép lại.', en: 'a quotation mark is not closed.' },
        {
          vi: 'khép dấu ngoặc kép, hoặc viết nó hai lần bên trong ô.',
          en: 'close it, or write it twice inside the cell.',
        },
      ),
    );
  }
  const header = (data[0] ?? []).map((name) => name.trim().toLowerCase());
  while (header.at(-1) === '') header.pop();
  checkHeader(file, header, report);
  const places = new Map(header.map((name, position) => [name, position]));
  return data.slice(1).flatMap((record, index) => {
    if (record.every((cell) => cell.trim() === '')) return [];
    const place = { file, row: index + 2 };
    checkRecord(place, record, header.length, report);
    return [{ ...place, get: (column: string) => record[places.get(column) ?? -1]?.trim().normalize('NFC') ?? '' }];
  });
}

/** The texts of a column, for a decision that needs the whole of it. */
export const columnOf = (lines: readonly Line[], column: string): readonly string[] =>
  lines.map((line) => line.get(column));
