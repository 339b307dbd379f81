import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import type { DownloadWords } from '../../i18n/messages/download';
import { unhurried } from '../../ui/unhurried';
import type { ExportTable, TableOnScreen } from './export-table';
import { fileName } from './file-name';
import { saveBlob } from './save-blob';

export interface Download {
  readonly id: 'csv' | 'csvExcel' | 'xlsx' | 'png' | 'svg';
  readonly label: string;
  /** Writes the file and hands it to the browser; rejects when it cannot be written, or is given up. */
  readonly run: (signal?: AbortSignal) => Promise<void>;
}

async function csvBlob(table: ExportTable, flavour: 'machine' | 'excel-vn', words: DownloadWords, signal?: AbortSignal): Promise<Blob> {
  const { writeCsv } = await import('./csv');
  const blobs: Blob[] = [];
  // Each part is encoded by itself: all of them at the end would keep the page waiting for seconds.
  await unhurried(writeCsv(table, flavour, words, (part) => blobs.push(new Blob([part]))), signal);
  return new Blob(blobs, { type: 'text/csv;charset=utf-8' });
}

/** Far below what a sheet holds (1,048,576): a workbook is made in one go, and of more rows the page would stand still. */
const MOST_ROWS_OF_A_SHEET = 20_000;

async function xlsxBlob(table: ExportTable, words: DownloadWords): Promise<Blob> {
  if (table.rows.length > MOST_ROWS_OF_A_SHEET) {
    const print = (number: number): string => formatNumber(number, { digits: 0, language: table.language });
    throw new Error(fill(words.tooLongForSheet, { rows: print(table.rows.length), most: print(MOST_ROWS_OF_A_SHEET) }));
  }
  const { toXlsx } = await import('./xlsx');
  return toXlsx(table, words);
}

async function pictureBlob(table: ExportTable, drawing: SVGSVGElement | null, kind: 'png' | 'svg', words: DownloadWords): Promise<Blob> {
  if (drawing === null) throw new Error('No drawing is on screen');
  const [{ captionOf }, { makePicture, toSvg }, { toPng }] = await Promise.all([import('./caption'), import('./svg'), import('./png')]);
  const picture = await makePicture(drawing, captionOf(table, words));
  return kind === 'png' ? toPng(picture) : new Blob([toSvg(picture)], { type: 'image/svg+xml' });
}

/**
 * The drawing as a PNG file with its caption.
 * @throws {Error} when nothing is drawn, or the browser cannot paint it.
 */
export const pngOf = async (table: Promise<TableOnScreen>, getSvg: () => SVGSVGElement | null, words: DownloadWords): Promise<Blob> =>
  pictureBlob({ ...(await table), writtenAt: Date.now() }, getSvg(), 'png', words);

/**
 * The files a table on screen can be kept as. `table` is worked out when a file is asked for. `getSvg` finds the drawing of the same figures when a picture is asked
 * for; null leaves pictures out. Each file is stamped with the moment of `run`.
 */
export function downloads(
  table: (signal?: AbortSignal) => TableOnScreen | Promise<TableOnScreen>,
  getSvg: (() => SVGSVGElement | null) | null,
  words: DownloadWords,
): readonly Download[] {
  const { items } = words;
  const item = (id: Download['id'], extension: string, write: (stamped: ExportTable, signal?: AbortSignal) => Promise<Blob>): Download => ({
    id,
    label: items[id],
    run: async (signal) => {
      const stamped = { ...(await table(signal)), writtenAt: Date.now() };
      saveBlob(await write(stamped, signal), fileName(stamped.name, stamped.revision, extension));
    },
  });
  const tables = [
    item('csv', 'csv', (stamped, signal) => csvBlob(stamped, 'machine', words, signal)),
    item('csvExcel', 'csv', (stamped, signal) => csvBlob(stamped, 'excel-vn', words, signal)),
    item('xlsx', 'xlsx', (stamped) => xlsxBlob(stamped, words)),
  ];
  if (getSvg === null) return tables;
  return [
    ...tables,
    item('png', 'png', (stamped) => pictureBlob(stamped, getSvg(), 'png', words)),
    item('svg', 'svg', (stamped) => pictureBlob(stamped, getSvg(), 'svg', words)),
  ];
}
