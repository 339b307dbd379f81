import { describe, expect, it } from 'vitest';
import { reportWords } from '../../i18n/messages/report';
import { isDraft, issuerOf, numberLine, placeAndDate } from './issue';
import { roman } from './body';
import { catalogue } from './report.fixture';

const w = reportWords.vi;
const dated = (date: string) => placeAndDate('Hà Tĩnh', { number: null, symbol: '', date }, w, 'vi');

describe('who issues a document', () => {
  it.each([
    ['ht', 'Sở Tài nguyên và Môi trường Hà Tĩnh', 'Ủy ban nhân dân tỉnh Hà Tĩnh'],
    ['ha-tinh', 'Ủy ban nhân dân tỉnh Hà Tĩnh', null],
    ['da-nang', 'Ủy ban nhân dân thành phố Đà Nẵng', null],
    ['huong-son', 'Ủy ban nhân dân Huyện Hương Sơn', null],
    ['atlantis', '…', null],
  ])('is told by the catalogue: %s', (id, name, above) => {
    expect(issuerOf(id, catalogue, w)).toMatchObject({ name, above });
  });
  it('dates it in its province', () => {
    expect([issuerOf('ht', catalogue, w).place, issuerOf('vn', catalogue, w).place]).toEqual(['Hà Tĩnh', '…']);
  });
});

describe('the number of a document', () => {
  it.each([[5, 'Số: 05/BC-STNMT'], [12, 'Số: 12/BC-STNMT'], [null, 'Số: …/BC-STNMT']])('%s has two digits at least', (number, text) => {
    expect(numberLine({ number, symbol: 'STNMT', date: null }, w)).toBe(text);
  });
});

describe('the date of a document', () => {
  it.each([
    ['2026-02-05', 'Hà Tĩnh, ngày 05 tháng 02 năm 2026'],
    ['2026-03-05', 'Hà Tĩnh, ngày 05 tháng 3 năm 2026'],
    ['2026-01-20', 'Hà Tĩnh, ngày 20 tháng 01 năm 2026'],
    ['2026-11-23', 'Hà Tĩnh, ngày 23 tháng 11 năm 2026'],
  ])('pads days below 10, and of months the first two: %s', (date, text) => {
    expect(dated(date)).toBe(text);
  });
});

it('a document is a draft until it has number and date', () => {
  const issues = [{ number: 1, date: '2026-01-01' }, { number: null, date: '2026-01-01' }, { number: 1, date: null }];
  expect(issues.map((issue) => isDraft({ symbol: '', ...issue }))).toEqual([false, true, true]);
});

it('sections have Roman numbers', () => {
  expect([1, 4, 9, 14, 40, 99].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX']);
});
