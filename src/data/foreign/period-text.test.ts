import { describe, expect, it } from 'vitest';
import { readPeriod } from './period-text';

describe('a period of another publisher', () => {
  it.each([
    ['2020', '2020'],
    ['Năm 2020', '2020'],
    ['2020-08', '2020-08'],
    ['8/2020', '2020-08'],
    ['Tháng 8/2020', '2020-08'],
    ['T8/2020', '2020-08'],
    ['2020M08', '2020-08'],
    ['Aug 2020', '2020-08'],
    ['Quý III/2020', '2020-Q3'],
    ['Quý 3 năm 2020', '2020-Q3'],
    ['2020K3', '2020-Q3'],
    ['Q3 2020', '2020-Q3'],
    ['2020s1', '2020-H1'],
    ['9 tháng năm 2020', '2020-9M'],
    ['6 tháng đầu năm 2020', '2020-6M'],
    ['6 tháng cuối năm 2020', '2020-H2'],
    ['giai đoạn 2015–2020', '2015/2020'],
    ['2015-2020', '2015/2020'],
    ['25/12/2024', '2024-12-25'],
    ['2024-12-15 00:00:00', '2024-12-15'],
    ['ngày 15 tháng 12 năm 2024', '2024-12-15'],
    ['từ tháng 1 đến tháng 9 năm 2020', '2020-01/2020-09'],
    ['từ ngày 01 tháng 7 năm 2025 đến ngày 08 tháng 8 năm 2025', '2025-07-01/2025-08-08'],
    ['January to September 2020', '2020-01/2020-09'],
    ['October 2018 to July 2019', '2018-10/2019-07'],
  ])('%s is %s', (written, code) => {
    expect(readPeriod(written)).toEqual({ code, status: null });
  });

  it.each([
    ['Prel. 2024', '2024', 'provisional'],
    ['Sơ bộ 2024', '2024', 'provisional'],
    ['2024 (p)', '2024', 'provisional'],
    ['Ước tính 2024', '2024', 'estimated'],
  ])('%s is %s, and %s', (written, code, status) => {
    expect(readPeriod(written)).toEqual({ code, status });
  });

  it.each(['03/04/2024', '13/2020', '2010 = 100', 'Total', '', '31/02/2024', '20', '2020/08', '2020-2015'])('“%s” is none', (written) => {
    expect(readPeriod(written)).toBeNull();
  });
});
