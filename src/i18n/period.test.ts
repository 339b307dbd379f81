import { describe, expect, it } from 'vitest';
import { formatPeriod, formatPeriodLong } from './period';

const forms: readonly (readonly [code: string, vi: string, viLong: string, en: string, enLong: string])[] = [
  ['2020', '2020', 'năm 2020', '2020', '2020'],
  ['2020-08', '8/2020', 'tháng 8 năm 2020', 'Aug 2020', 'August 2020'],
  ['2024-12-15', '15/12/2024', 'ngày 15 tháng 12 năm 2024', '15/12/2024', '15 December 2024'],
  ['2015/2020', '2015–2020', 'giai đoạn 2015–2020', '2015–2020', '2015–2020'],
  ['2020/2020', '2020', 'năm 2020', '2020', '2020'],
  ['2020-01/2020-09', '1–9/2020', 'từ tháng 1 đến tháng 9 năm 2020', 'Jan–Sep 2020', 'January to September 2020'],
  [
    '2018-10/2019-07',
    '10/2018–7/2019',
    'từ tháng 10 năm 2018 đến tháng 7 năm 2019',
    'Oct 2018 – Jul 2019',
    'October 2018 to July 2019',
  ],
  [
    '2025-07-01/2025-08-08',
    '01/07/2025–08/08/2025',
    'từ ngày 01 tháng 7 năm 2025 đến ngày 08 tháng 8 năm 2025',
    '01/07/2025 – 08/08/2025',
    '1 July 2025 to 8 August 2025',
  ],
  ['2020-Q3', 'quý III/2020', 'quý III năm 2020', 'Q3 2020', 'the third quarter of 2020'],
  ['2020-H1', '6 tháng đầu năm 2020', '6 tháng đầu năm 2020', 'H1 2020', 'the first half of 2020'],
  ['2020-H2', '6 tháng cuối năm 2020', '6 tháng cuối năm 2020', 'H2 2020', 'the second half of 2020'],
  ['2020-6M', '6 tháng đầu năm 2020', '6 tháng đầu năm 2020', 'Jan–Jun 2020', 'the first six months of 2020'],
  ['2020-9M', '9 tháng năm 2020', '9 tháng năm 2020', 'Jan–Sep 2020', 'the first nine months of 2020'],
];

describe('a period', () => {
  it.each(forms)('%s is %s in Vietnamese', (code, vi, viLong) => {
    expect(formatPeriod(code, 'vi')).toBe(vi);
    expect(formatPeriodLong(code, 'vi')).toBe(viLong);
  });
  it.each(forms)('%s is read in English too', (code, _vi, _viLong, en, enLong) => {
    expect(formatPeriod(code, 'en')).toBe(en);
    expect(formatPeriodLong(code, 'en')).toBe(enLong);
  });
  it('of another publisher stays as it is', () => {
    expect(formatPeriod('2020M08', 'vi')).toBe('2020M08');
    expect(formatPeriodLong('{year}', 'en')).toBe('{year}');
  });
});
