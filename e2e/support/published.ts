import { modern, pxweb } from '../../src/data/foreign/publishers.fixture';
import { bytesOf } from '../../src/data/foreign/read.fixture';
import { HEADER, row, workbook } from '../../src/data/foreign/workbook.fixture';
import type { SavedFile } from './files';
import type { Language } from './pages';

/** A file as another publisher would give it, with what the page has to say of it. */
export interface Published extends SavedFile {
  readonly language: Language;
  /** Codes of all its problems. */
  readonly problems: readonly string[];
  /** What the report says it understood. */
  readonly understood: readonly string[];
  /** Every figure as the table prints it. */
  readonly figures: readonly string[];
}

const eurostat = modern({
  label: 'Unemployment rate',
  source: 'ESTAT',
  updated: '2025-06-10T11:00:00+0200',
  id: ['freq', 'unit', 'geo', 'time'],
  size: [1, 1, 2, 3],
  role: { geo: ['geo'], time: ['time'] },
  dimension: {
    freq: { label: 'Time frequency', category: { index: { M: 0 }, label: { M: 'Monthly' } } },
    unit: { label: 'Unit of measure', category: { index: { PC_ACT: 0 }, label: { PC_ACT: 'Percentage of population in the labour force' } } },
    geo: { label: 'Geopolitical entity', category: { index: { LT: 1, DK: 0 }, label: { DK: 'Denmark', LT: 'Lithuania' } } },
    time: { label: 'Time', category: { index: { '2024-01': 0, '2024-02': 1, '2024-03': 2 }, label: { '2024-01': '2024-01', '2024-02': '2024-02', '2024-03': '2024-03' } } },
  },
  value: { 0: 6.1, 1: 6.2, 2: 5.9, 3: 8.2, 5: 7.9 },
  status: { 2: 'p' },
  extension: { lang: 'EN', id: 'UNE_RT_M', agencyId: 'ESTAT' },
});

const vietnamese = [
  'Chỉ tiêu;Địa phương;Năm;Giá trị;Đơn vị tính;Mức chính xác;Giới tính',
  'Tỷ lệ hộ nghèo;Hà Tĩnh;2021;4,91;%;;Nam',
  'Tỷ lệ hộ nghèo;Hà Tĩnh;2022;3,92;%;;Nam',
  'Tỷ lệ hộ nghèo;Hà Tĩnh;2023;3,5;%;dưới;Nam',
  'Tỷ lệ hộ nghèo;Hà Tĩnh;2021;5,06;%;;Nữ',
  'Tỷ lệ hộ nghèo;Hà Tĩnh;2022;;%;;Nữ',
].join('\r\n');

const sheet = HEADER + row(2, 'Dân số', 'Hà Tĩnh', 2022, 1317.2) + row(3, 'Dân số', 'Hà Tĩnh', 2023, 1323.7) + row(4, 'Dân số', 'Nghệ An', 2023, 3442.4);

export const published: readonly Published[] = [
  {
    name: 'V02.01.json',
    bytes: new Uint8Array([...bytesOf(pxweb()), 0]),
    language: 'vi',
    problems: ['TRAILING_NUL', 'BUNDLE_DEPRECATED', 'TIME_GUESSED'],
    understood: ['JSON-stat', 'Average population by Provinces and Year', 'Year (thời gian): 3 mục', 'từ 2022 đến 2024', '5 số trong 6 ô; 1 không có số', '303.768,3'],
    figures: ['1.317,2', '1.323,7', '99.474,4', '100.309,2', '101.343,8'],
  },
  {
    name: 'une_rt_m.json',
    bytes: bytesOf(eurostat),
    language: 'en',
    problems: [],
    understood: ['JSON-stat', 'Unemployment rate', 'Geopolitical entity (organisation or place): 2 categories', '5 figures in 6 cells; 1 without'],
    figures: ['5.9', '6.1', '6.2', '7.9', '8.2'],
  },
  {
    name: 'hộ nghèo.csv',
    bytes: bytesOf(vietnamese),
    language: 'vi',
    problems: [],
    understood: ['CSV', 'Giới tính (phân tổ): 2 mục', 'từ 2021 đến 2023'],
    figures: ['4,91%', '3,92%', '< 3,5%', '5,06%', '–'],
  },
  {
    name: 'dân số.xlsx',
    bytes: workbook([{ name: 'Số liệu', rows: sheet }]),
    language: 'vi',
    problems: [],
    understood: ['Excel (XLSX)', 'từ 2022 đến 2023', '3 số trong 4 ô'],
    figures: ['1.317,2', '1.323,7', '3.442,4'],
  },
];
