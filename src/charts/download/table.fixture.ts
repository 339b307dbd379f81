import type { Source } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import type { ExportTable } from './export-table';

export const source: Source = {
  id: 'bht-197380',
  title: 'Vinh danh 26 điển hình tiên tiến ngành Tài nguyên và Môi trường Hà Tĩnh',
  publisher: 'Báo Hà Tĩnh',
  url: 'https://baohatinh.vn/x.html',
  published: '2020-08',
  readNote: null,
};

/** A table of one column, written at five past nine in the morning of 23 November 2026 in Viet Nam. */
export const table = (figures: readonly (Figure | null)[], changes: Partial<ExportTable> = {}): ExportTable => ({
  name: 'procedures_online',
  title: '39 thủ tục được cung cấp trực tuyến',
  filterInWords: 'Số thủ tục, tháng 8 năm 2020, Sở Tài nguyên và Môi trường Hà Tĩnh',
  columns: [
    { id: 'row', label: 'Dòng' },
    { id: 'value', label: 'Trị số' },
  ],
  rows: figures.map((figure, i) => ({ head: [String(i)], cells: [figure] })),
  sources: [source],
  revision: '4f2a91c',
  updated: '2026-11-20',
  language: 'vi',
  writtenAt: Date.UTC(2026, 10, 23, 2, 5),
  ...changes,
});
