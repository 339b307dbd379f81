import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../i18n/messages/en';
import { atOnce } from '../../../domain/order';
import { answerTo, look, scores, speech } from '../../../../mocks/fixtures/grid';
import { answerToTsv } from './tsv';

const paste = (tsv: string): readonly (readonly string[])[] => tsv.split('\r\n').map((line) => line.split('\t'));

const copied = (known: Parameters<typeof scores>[0], given: Parameters<typeof look>[0] = {}, spoken: Parameters<typeof answerToTsv>[2] = speech) =>
  paste(atOnce(answerToTsv(answerTo(scores(known)), look(given), spoken)));

describe('a copied table', () => {
  it('has plain numbers with the decimal mark of the language', () => {
    expect(copied({ 'Hà Tĩnh 2020': 873387.5 }, {})[1]?.slice(0, 3)).toEqual(['Hà Tĩnh', '2020', '873387,5']);
    expect(copied({ 'Hà Tĩnh 2020': -1234.25 }, {}, { language: 'en', words: en })[1]?.[2]).toBe('-1234.25');
  });
  it('keeps a bound a number, and says in the column beside it that it is one', () => {
    const [heads, bound, direction, fraction, plain, hidden] = copied({
      'A 2020': { value: 50, qualifier: 'more-than' },
      'B 2020': { value: null, qualifier: 'increase' },
      'C 2020': { value: 33.3333, stated: '1/3', status: 'provisional' },
      'D 2020': 4,
      'E 2020': { value: null, status: 'suppressed' },
    });
    expect(heads?.slice(2, 4)).toEqual(['Số liệu (điểm)', 'Mức chính xác']);
    expect(bound?.slice(2, 4)).toEqual(['50', 'trên']);
    expect(direction?.slice(2, 4)).toEqual(['', 'tăng, không nêu con số']);
    expect(fraction?.slice(2, 4)).toEqual(['33,3333', 'tạm thời; nguồn ghi “1/3”']);
    expect(plain?.slice(2, 4)).toEqual(['4', '']);
    expect(hidden?.slice(2, 4)).toEqual(['', 'không công bố']);
  });
  it('has no such column where every figure is plain', () => {
    expect(copied({ 'A 2019': 1, 'A 2020': 2 })).toHaveLength(2);
    expect(copied({ 'A 2019': 1, 'A 2020': 2 })[0]).toEqual(['organisation', '2019', '2020', 'Nguồn']);
  });
  it('writes periods so that no spreadsheet takes them for dates', () => {
    expect(copied({ 'A 2020-08': 1, 'A 2020-09': 2 })[0]?.slice(1, 3)).toEqual(['tháng 8 năm 2020', 'tháng 9 năm 2020']);
  });
  it('has the groups of the table as their first column, and the sources in full as the last', () => {
    const [heads, row] = copied({ 'A 2019': 1, 'B 2020': 2 }, { across: 'none', group: 'period' });
    expect(heads).toEqual(['period', 'organisation', 'Số liệu (điểm)', 'Nguồn']);
    expect(row).toEqual(['2019', 'A', '1', 'Vinh danh 26 điển hình tiên tiến, Báo Hà Tĩnh, 08/2020']);
  });
  it('tells why a comparison is refused', () => {
    const compared = answerToTsv(answerTo(scores({ 'A 2020': 1 }), { kind: 'previous' }), look(), speech);
    expect(paste(atOnce(compared))[1]?.slice(3, 5)).toEqual(['', 'không có số để so sánh']);
  });
  it('of many rows is written with pauses', () => {
    const many = answerTo(scores(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`Xã ${i} 2020`, i]))));
    expect([...answerToTsv(many, look(), speech)].length).toBeGreaterThan(20);
  });
  it('has no field that runs, nor one that breaks a line or a column', () => {
    const unit = fc.constantFrom(...'=+-@＝＋－＠\t\n\r\0\u2028"\'a1 ');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 8 }), (text) => {
        const table = copied({ [`${text} 2020`]: 1 });
        expect(table).toHaveLength(2);
        expect(table.every((line) => line.length === 4)).toBe(true);
        expect(table[1]?.[0]).not.toMatch(/^[=@＝＋－＠]/);
      }),
    );
  });
});
