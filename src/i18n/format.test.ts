import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derived, fact, perCent, places, points, rank } from './fact.fixture';
import { figureParts, formatFigure, formatNumber, speakFigure } from './format';
import { en } from './messages/en';
import { vi } from './messages/vi';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const short = (changes: Parameters<typeof fact>[0], language: 'vi' | 'en' = 'vi'): string =>
  spaced(formatFigure(fact(changes), language));

describe('a number', () => {
  it('follows Viet Nam in Vietnamese and Britain in English', () => {
    expect(formatNumber(873387, { digits: 0, language: 'vi' })).toBe('873.387');
    expect(formatNumber(12.3, { digits: 1, language: 'vi' })).toBe('12,3');
    expect(formatNumber(873387, { digits: 0, language: 'en' })).toBe('873,387');
    expect(formatNumber(12.3, { digits: 1, language: 'en' })).toBe('12.3');
  });
  it('groups four digits too and is never made compact', () => {
    expect(formatNumber(1011, { digits: 0, language: 'vi' })).toBe('1.011');
    expect(formatNumber(1_100_000, { digits: 0, language: 'vi' })).toBe('1.100.000');
  });
  it('has a true minus, and none at a zero', () => {
    expect(formatNumber(-78, { digits: 0, language: 'vi' })).toBe('\u221278');
    expect(formatNumber(-0.01, { digits: 1, language: 'en' })).toBe('0.0');
  });
  it('is a dash when it is not finite', () => {
    expect(formatNumber(Number.NaN, { digits: 0, language: 'vi' })).toBe('–');
    expect(formatNumber(Number.POSITIVE_INFINITY, { digits: 0, language: 'en' })).toBe('–');
  });
  it('stands a senseless number of digits', () => {
    for (const digits of [-1, Number.NaN, 400]) expect(formatNumber(7, { digits, language: 'vi' })).toMatch(/^7(,0+)?$/);
  });
  it('reads back as the value, in both languages', () => {
    const value = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(value, ([units, digits]) => {
        const number = units / 10 ** digits;
        const vietnamese = formatNumber(number, { digits, language: 'vi' });
        const english = formatNumber(number, { digits, language: 'en' });
        expect(Number(vietnamese.replaceAll('.', '').replace(',', '.').replace('\u2212', '-'))).toBe(number + 0);
        expect(Number(english.replaceAll(',', '').replace('\u2212', '-'))).toBe(number + 0);
        expect(vietnamese).toMatch(/^\u2212?[\d.]+(,\d+)?$/);
      }),
    );
  });
});

describe('a figure in one piece', () => {
  it('keeps the qualifier of its source before the number', () => {
    expect(short({ value: 50, qualifier: 'more-than', stated: 'trên 50%', indicator: perCent })).toBe('> 50%');
    expect(short({ value: 99, qualifier: 'at-least', indicator: perCent })).toBe('≥ 99%');
    expect(short({ value: 300, qualifier: 'approx', indicator: points })).toBe('≈ 300 điểm');
    expect(short({ value: 5, qualifier: 'at-most', stated: 'top five', indicator: rank })).toBe('≤ 5');
    expect(short({ value: 76.61, digits: 2, qualifier: 'less-than', indicator: points })).toBe('< 76,61 điểm');
  });
  it('stays the fraction the source prints', () => {
    expect(short({ value: 33.3333, digits: 4, stated: '1/3', indicator: perCent })).toBe('1/3');
    expect(short({ value: 13, stated: '13/13', outOf: 13 })).toBe('13/13');
    expect(short({ value: 15, outOf: 63, indicator: rank })).toBe('15/63');
    expect(short({ value: 86.89, digits: 2, stated: '86.89/100', indicator: points })).toBe('86,89/100');
    expect(short({ value: 1023, stated: '1.023/1.024', outOf: 1024 })).toBe('1.023/1.024');
    expect(short({ value: 9.5, digits: 1, stated: '9.5/9.5', outOf: 9.5, indicator: points })).toBe('9,5/9,5');
  });
  it('takes no part in a fraction that is about something else', () => {
    expect(short({ value: 120, stated: '73/120' })).toBe('120 thủ tục');
    expect(short({ value: 40, stated: '1/3', indicator: perCent })).toBe('40%');
  });
  it('prints the denominator of no percentage, which counts other things', () => {
    expect(short({ value: 29.1, digits: 1, outOf: 78351, indicator: perCent })).toBe('29,1%');
  });
  it('is padded to the decimals of its source, and to no more than the indicator has', () => {
    expect(short({ value: 7.3, digits: 1, indicator: points })).toBe('7,3 điểm');
    expect(short({ value: 7.2987, digits: 4, indicator: points })).toBe('7,30 điểm');
    expect(short({ value: 44.3138, digits: 4, indicator: points }, 'en')).toBe('44.31 điểm');
  });
  it('is an arrow when the source gives a direction only, and a dash when it gives nothing', () => {
    expect(short({ value: null, qualifier: 'increase', indicator: points })).toBe('↑');
    expect(short({ value: null, qualifier: 'decrease', indicator: points })).toBe('↓');
    expect(short({ value: null, status: 'missing' })).toBe('–');
    expect(formatFigure(null, 'vi')).toBe('–');
  });
  it('has its sign when it is a change', () => {
    expect(short({ value: 4, indicator: places })).toBe('+4 bậc');
    expect(short({ value: -12, indicator: places })).toBe('\u221212 bậc');
    expect(short({ value: 0, indicator: places })).toBe('0 bậc');
    expect(short({ value: 0.52, digits: 2, indicator: { ...points, id: 'par_field_change' } })).toBe('+0,52 điểm');
    const difference = derived({ rule: 'difference', value: 2.58, digits: 2, unit: { code: 'percentage_points', label: 'điểm phần trăm' } });
    expect(spaced(formatFigure(difference, 'vi'))).toBe('+2,58 điểm phần trăm');
  });
  it('holds together at the end of a line', () => {
    expect(formatFigure(fact({ value: 300, qualifier: 'approx', indicator: points }), 'vi')).not.toContain(' ');
  });
  it('prints a computed figure with the digits of its rule', () => {
    expect(formatFigure(derived(), 'vi')).toBe('28,3%');
    expect(formatFigure(derived(), 'en')).toBe('28.3%');
  });
});

describe('a figure in pieces', () => {
  it('gives each piece bare', () => {
    const bound = fact({ value: 50, qualifier: 'more-than', indicator: perCent });
    expect(figureParts(bound, 'vi')).toEqual({ qualifier: '>', number: '50', unit: '%', outOf: '' });
    const whole = fact({ value: 13, stated: '13/13', outOf: 13, indicator: { unit: { code: 'units', label: 'đơn vị' } } });
    expect(figureParts(whole, 'vi')).toEqual({ qualifier: '', number: '13', unit: 'đơn vị', outOf: '13' });
    const third = fact({ value: 33.3333, digits: 4, stated: '1/3', indicator: perCent });
    expect(figureParts(third, 'en')).toEqual({ qualifier: '', number: '1/3', unit: '', outOf: '' });
    const direction = fact({ value: null, qualifier: 'increase' });
    expect(figureParts(direction, 'vi')).toEqual({ qualifier: '↑', number: '', unit: '', outOf: '' });
  });
});

describe('a figure in a sentence', () => {
  const say = (changes: Parameters<typeof fact>[0]): readonly [string, string] => {
    const figure = fact(changes);
    return [spaced(speakFigure(figure, 'vi', vi)), spaced(speakFigure(figure, 'en', en))];
  };
  it('has words for its qualifier', () => {
    expect(say({ value: 50, qualifier: 'more-than', indicator: perCent })).toEqual(['trên 50%', 'more than 50%']);
    expect(say({ value: 99, qualifier: 'at-least', indicator: perCent })).toEqual(['ít nhất 99%', 'at least 99%']);
    expect(say({ value: 40, qualifier: 'at-most', indicator: perCent })).toEqual(['không quá 40%', 'at most 40%']);
    expect(say({ value: 80, qualifier: 'less-than', indicator: perCent })).toEqual(['dưới 80%', 'less than 80%']);
    expect(say({ value: 1000, qualifier: 'approx' })).toEqual(['khoảng 1.000 thủ tục', 'about 1,000 thủ tục']);
  });
  it('says that a direction has no number', () => {
    expect(say({ value: null, qualifier: 'increase' })).toEqual([
      'tăng, nguồn không nêu con số',
      'up; the source gives no number',
    ]);
  });
  it('says out of how many', () => {
    expect(say({ value: 15, outOf: 63, indicator: rank })).toEqual(['15 trong tổng số 63', '15 of 63']);
  });
  it('says which way a change goes', () => {
    expect(say({ value: -12, indicator: places })).toEqual(['giảm 12 bậc', 'down 12 bậc']);
    expect(say({ value: 4, indicator: places })).toEqual(['tăng 4 bậc', 'up 4 bậc']);
    expect(say({ value: 0, indicator: places })).toEqual(['không đổi', 'unchanged']);
  });
  it('says why there is none', () => {
    expect(say({ value: null, status: 'missing' })).toEqual(['không có số liệu', 'no figure']);
    expect(say({ value: null, status: 'suppressed' })).toEqual(['không công bố', 'not published']);
    expect(say({ value: null, status: 'not-applicable' })).toEqual(['không áp dụng', 'not applicable']);
  });
});
