// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fact, perCent, places } from '../../i18n/fact.fixture';
import { downloadWords } from '../../i18n/messages/download';
import { source, table } from './table.fixture';
import { toXlsx } from './xlsx';

interface ReadCell {
  readonly value: string | number;
  readonly format: string;
}

type Sheet = readonly (readonly (ReadCell | undefined)[])[];

const columnOf = (address: string): number =>
  [...address.replace(/\d+$/, '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads a workbook by nothing but the standard: cells by address, texts by number, formats by style. */
async function read(blob: Blob): Promise<readonly Sheet[]> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const xml = (path: string) => new DOMParser().parseFromString(strFromU8(files[path] ?? new Uint8Array()), 'text/xml');
  const texts = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent);
  const styles = xml('xl/styles.xml');
  const codes = new Map([...styles.querySelectorAll('numFmt')].map((f) => [f.getAttribute('numFmtId'), f.getAttribute('formatCode')]));
  const formats = [...styles.querySelectorAll('cellXfs > xf')].map((xf) => codes.get(xf.getAttribute('numFmtId')) ?? '');
  return [1, 2, 3, 4].map((n) =>
    [...xml(`xl/worksheets/sheet${n}.xml`).querySelectorAll('row')].map((row) => {
      const cells: (ReadCell | undefined)[] = [];
      for (const c of row.querySelectorAll('c')) {
        const content = c.querySelector('v')?.textContent ?? '';
        const value = c.getAttribute('t') === 's' ? (texts[Number(content)] ?? '') : Number(content);
        cells[columnOf(c.getAttribute('r') ?? '')] = { value, format: formats[Number(c.getAttribute('s') ?? 0)] ?? '' };
        expect(c.querySelector('f')).toBeNull();
      }
      return cells;
    }),
  );
}

describe('a workbook', () => {
  let sheets: readonly Sheet[];
  const figures = [
    fact({ id: 'o1', value: 873387, source }),
    fact({ id: 'o2', value: 50, qualifier: 'more-than', stated: 'trên 50%', indicator: perCent, period: '2015', source }),
    fact({ id: 'o3', value: 33.3333, digits: 4, stated: '1/3', indicator: perCent }),
    fact({ id: 'o4', value: null, qualifier: 'increase' }),
    fact({ id: 'o5', value: -12, indicator: places, note: '=HYPERLINK("x")' }),
    fact({ id: 'o6', value: 7.3, digits: 1 }),
  ];
  beforeAll(async () => {
    const asked = { question: [{ label: 'So với', text: 'kỳ trước' }], link: 'https://saola.example.vn/#/vi/explore?i=papi' };
    sheets = await read(await toXlsx(table(figures, asked), downloadWords.vi));
  });
  const column = (sheet: number, head: string): readonly (ReadCell | undefined)[] => {
    const [heads = [], ...rows] = sheets[sheet] ?? [];
    const at = heads.findIndex((cell) => cell?.value === head);
    return rows.map((row) => row[at]);
  };
  it('has figures as numbers, in the decimals of their source', () => {
    expect(column(0, 'Giá trị')).toEqual([
      { value: 873387, format: '#,##0' },
      { value: 50, format: '#,##0' },
      { value: 33.3333, format: '# ?/?' },
      undefined,
      { value: -12, format: '+#,##0;-#,##0;0' },
      { value: 7.3, format: '#,##0.0' },
    ]);
  });
  it('has qualifier, stated form, period and source in columns of their own', () => {
    expect(column(0, 'Mức chính xác').map((cell) => cell?.value)).toEqual([
      'chính xác',
      'trên',
      'chính xác',
      'tăng, không nêu con số',
      'chính xác',
      'chính xác',
    ]);
    expect(column(0, 'Dạng in')[2]?.value).toBe('“1/3”');
    expect(column(0, 'Kỳ').slice(0, 2)).toMatchObject([{ value: 'tháng 8 năm 2020' }, { value: 2015, format: '0' }]);
    expect(column(0, 'Nguồn')[0]?.value).toBe(`${source.title}, Báo Hà Tĩnh, 08/2020`);
  });
  it('runs nothing', () => {
    expect(column(0, 'Ghi chú')[4]?.value).toBe('\'=HYPERLINK("x")');
  });
  it('lists its sources with their addresses as text, under the ids of the figures', () => {
    expect(column(2, 'Mã nguồn').map((cell) => cell?.value)).toEqual(['bht-197380']);
    expect(column(0, 'Mã nguồn').slice(0, 2).map((cell) => cell?.value)).toEqual(['bht-197380', 'bht-197380']);
    expect(column(2, 'Địa chỉ nguồn').map((cell) => cell?.value)).toEqual(['https://baohatinh.vn/x.html']);
  });
  it('says what was asked, of which revision and when', () => {
    const answers = new Map((sheets[1] ?? []).map(([name, answer]) => [name?.value, answer]));
    expect(answers.get('Tiêu đề')?.value).toBe('39 thủ tục được cung cấp trực tuyến');
    expect(answers.get('Phiên bản số liệu')?.value).toBe('4f2a91c');
    expect(answers.get('Cập nhật')).toEqual({ value: 46346, format: 'dd/mm/yyyy' });
    expect(answers.get('Thời điểm ghi tệp')?.value).toBe('23/11/2026, 09:05');
    expect(answers.get('So với')?.value).toBe('kỳ trước');
    expect(answers.get('Liên kết')?.value).toBe('https://saola.example.vn/#/vi/explore?i=papi');
  });
  it('has the table as it is on screen, bounds with their sign', () => {
    expect(column(3, 'Dòng').map((cell) => cell?.value)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(column(3, 'Trị số').slice(0, 4)).toEqual([
      { value: 873387, format: '#,##0' },
      { value: 50, format: '"> "#,##0' },
      { value: 33.3333, format: '# ?/?' },
      { value: '↑', format: '' },
    ]);
  });
});
