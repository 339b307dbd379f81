import type { Words } from '../../i18n/words';
import type { ExportTable, TableOnScreen } from './export-table';
import { fileName } from './file-name';
import { saveBlob } from './save-blob';

export interface Download {
  readonly id: 'csv' | 'csvExcel' | 'xlsx' | 'png' | 'svg';
  readonly label: string;
  /** Writes the file and hands it to the browser; rejects when it cannot be written. */
  readonly run: () => Promise<void>;
}

type DownloadWords = Pick<Words, 'download'>;

async function csvBlob(table: ExportTable, flavour: 'machine' | 'excel-vn', words: DownloadWords): Promise<Blob> {
  const { toCsv } = await import('./csv');
  return new Blob([toCsv(table, flavour, words)], { type: 'text/csv;charset=utf-8' });
}

async function xlsxBlob(table: ExportTable, words: DownloadWords): Promise<Blob> {
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
export const pngOf = (table: TableOnScreen, getSvg: () => SVGSVGElement | null, words: DownloadWords): Promise<Blob> =>
  pictureBlob({ ...table, writtenAt: Date.now() }, getSvg(), 'png', words);

/**
 * The files a table on screen can be kept as. `table` is worked out when a file is asked for. `getSvg` finds the drawing of the same figures when a picture is asked
 * for; null leaves pictures out. Each file is stamped with the moment of `run`.
 */
export function downloads(
  table: () => TableOnScreen,
  getSvg: (() => SVGSVGElement | null) | null,
  words: DownloadWords,
): readonly Download[] {
  const { items } = words.download;
  const item = (id: Download['id'], extension: string, write: (stamped: ExportTable) => Promise<Blob>): Download => ({
    id,
    label: items[id],
    run: async () => {
      const stamped = { ...table(), writtenAt: Date.now() };
      saveBlob(await write(stamped), fileName(stamped.name, stamped.revision, extension));
    },
  });
  const tables = [
    item('csv', 'csv', (stamped) => csvBlob(stamped, 'machine', words)),
    item('csvExcel', 'csv', (stamped) => csvBlob(stamped, 'excel-vn', words)),
    item('xlsx', 'xlsx', (stamped) => xlsxBlob(stamped, words)),
  ];
  if (getSvg === null) return tables;
  return [
    ...tables,
    item('png', 'png', (stamped) => pictureBlob(stamped, getSvg(), 'png', words)),
    item('svg', 'svg', (stamped) => pictureBlob(stamped, getSvg(), 'svg', words)),
  ];
}
