import { describe, expect, it } from 'vitest';
import { compareNames } from './collation';

describe('the order of names', () => {
  it('is that of a Vietnamese register', () => {
    const places = ['Yên Bái', 'Đà Nẵng', 'Cần Thơ', 'Hà Tĩnh', 'An Giang', 'Điện Biên', 'Hà Nội', 'Cao Bằng'];
    expect(places.toSorted(compareNames('vi'))).toEqual([
      'An Giang',
      'Cao Bằng',
      'Cần Thơ',
      'Đà Nẵng',
      'Điện Biên',
      'Hà Nội',
      'Hà Tĩnh',
      'Yên Bái',
    ]);
  });
  it('counts in names that are numbered', () => {
    expect(['Nội dung 10', 'Nội dung 9'].toSorted(compareNames('en'))).toEqual(['Nội dung 9', 'Nội dung 10']);
  });
});
