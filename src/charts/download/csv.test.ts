import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../domain/figure';
import { derived, fact, perCent } from '../../i18n/fact.fixture';
import { downloadWords } from '../../i18n/messages/download';
import { toCsv } from './csv';
import { source, table } from './table.fixture';

type Row = Readonly<Record<string, string>>;

const machine = (...args: Parameters<typeof table>): readonly Row[] =>
  Papa.parse<Row>(toCsv(table(...args), 'machine', downloadWords.vi), { header: true, skipEmptyLines: true }).data;

const excel = (...args: Parameters<typeof table>): readonly Row[] =>
  Papa.parse<Row>(toCsv(table(...args), 'excel-vn', downloadWords.vi).slice(1), { header: true, skipEmptyLines: true }).data;

const position = (id: string, category: string): Position => ({
  dimension: { id, label: `Chiều ${id}`, ordinal: false, totals: [] },
  category: { id: category, label: `Loại ${category}` },
});

describe('the machine CSV', () => {
  it('is one tidy row a figure, in codes', () => {
    const level = fact({ value: 27, source, breakdown: [position('service_level', '3')] });
    expect(machine([level])).toMatchObject([
      {
        indicator: 'procedures_online',
        organisation: 'ht-so-tnmt',
        period: '2020-08',
        service_level: '3',
        value: '27',
        unit: 'procedures',
        qualifier: 'exact',
        status: 'final',
        source: 'bht-197380',
        id: 'o00003',
      },
    ]);
  });
  it('carries title, filter, source, revision and time of writing', () => {
    expect(machine([fact({ source })])[0]).toMatchObject({
      title: '39 thủ tục được cung cấp trực tuyến',
      filter: 'Số thủ tục, tháng 8 năm 2020, Sở Tài nguyên và Môi trường Hà Tĩnh',
      source_title: source.title,
      source_url: 'https://baohatinh.vn/x.html',
      revision: '4f2a91c',
      updated: '2026-11-20',
      written: '2026-11-23T02:05:00.000Z',
    });
  });
  it('keeps bounds, fractions and directions as the source gives them', () => {
    const rows = machine([
      fact({ id: 'a', value: 50, qualifier: 'more-than', stated: 'trên 50%', indicator: perCent }),
      fact({ id: 'b', value: 33.3333, stated: '1/3', indicator: perCent }),
      fact({ id: 'c', value: 13, stated: '13/13', outOf: 13 }),
      fact({ id: 'd', value: null, qualifier: 'increase' }),
    ]);
    expect(rows.map(({ value, qualifier, stated, out_of }) => [value, qualifier, stated, out_of])).toEqual([
      ['50', 'more_than', 'trên 50%', ''],
      ['33.3333', 'exact', '1/3', ''],
      ['13', 'exact', '13/13', '13'],
      ['', 'increase', '', ''],
    ]);
  });
  it('names a computed figure by its rule, never as a reading of an indicator', () => {
    expect(machine([derived()])).toMatchObject([
      { indicator: 'share(procedures_online)', rule: 'share', from: 'o00003+o00002', value: '28.26', status: '', id: '' },
    ]);
  });
  it('leaves out gaps, and writes a fact once', () => {
    expect(machine([fact(), null, fact()])).toHaveLength(1);
  });
  it('tells a breakdown from a column of the same name', () => {
    const row = machine([fact({ breakdown: [position('status', 'given'), position('title', 't')] })])[0];
    expect(row).toMatchObject({ status: 'final', by_status: 'given', by_title: 't' });
  });
  it('shows the readings of other sources', () => {
    const other = { ...fact({ value: 40, sourceId: 's2' }), agreement: 'disagrees' } as const;
    expect(machine([fact({ others: [other] })])[0]?.other_readings).toBe('s2:40:disagrees');
  });
  it('reads back with the same numbers and texts', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, fc.string({ unit: 'grapheme' }), (number, note) => {
        const row = machine([fact({ value: number, note, indicator: { ...perCent, id: 'x' } })])[0];
        expect(Number(row?.value)).toBe(number + 0);
        expect([note, `'${note}`]).toContain(row?.note);
      }),
    );
  });
});

describe('the CSV for Excel in Vietnam', () => {
  it('starts with the byte order mark and has Vietnamese heads between semicolons', () => {
    const bytes = new TextEncoder().encode(toCsv(table([fact()]), 'excel-vn', downloadWords.vi));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^Chỉ tiêu;Cơ quan;Kỳ;Giá trị;Đơn vị tính;Mức chính xác;/);
  });
  it('has no byte order mark in the other flavour', () => {
    expect(toCsv(table([fact()]), 'machine', downloadWords.vi)).toMatch(/^indicator,organisation,period,value,/);
  });
  it('has decimal commas and words for codes', () => {
    const row = excel([fact({ value: 99.35, digits: 2, qualifier: 'at-least', indicator: perCent, source })])[0];
    expect(row).toMatchObject({ 'Giá trị': '99,35', 'Đơn vị tính': '%', 'Mức chính xác': 'ít nhất', 'Cập nhật': '20/11/2026' });
    expect(row?.['Nguồn']).toBe(`${source.title}, Báo Hà Tĩnh, 08/2020`);
  });
  it('gives Excel nothing to take for a date', () => {
    const row = excel([fact({ value: 33.3333, stated: '1/3', period: '2020-08', indicator: perCent })])[0];
    expect(row).toMatchObject({ 'Dạng in': '“1/3”', Kỳ: 'tháng 8 năm 2020' });
  });
  it('has English heads for an English reader', () => {
    expect(toCsv(table([fact()], { language: 'en' }), 'excel-vn', downloadWords.en)).toMatch(/^\ufeffIndicator;Organisation;Period;Value;/);
  });
});

describe('a cell that would run in a spreadsheet', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
  it.each(starts.map((start) => [JSON.stringify(start), start]))('is made inert when it starts with %s', (_, start) => {
    for (const rows of [machine([fact({ note: `${start}cmd|x` })]), excel([fact({ note: `${start}cmd|x` })])]) {
      expect(rows[0]?.note ?? rows[0]?.['Ghi chú']).toBe(`'${start}cmd|x`);
    }
  });
  it('is found among the heads too', () => {
    const hostile = fact({ breakdown: [position('=1+1', 'a')] });
    expect(toCsv(table([hostile]), 'machine', downloadWords.vi)).toContain("'=1+1");
  });
  it('is no negative number', () => {
    const lost = fact({ value: -78.5, note: '-78,5', indicator: { id: 'monitoring_points_change' } });
    expect(machine([lost])[0]).toMatchObject({ value: '-78.5', note: '-78,5' });
    expect(excel([lost])[0]?.['Giá trị']).toBe('-78,5');
  });
});
