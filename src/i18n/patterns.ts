import type { Language } from './language';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ROMAN = ['I', 'II', 'III', 'IV'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const at = (names: readonly string[], n: number): string => names[n - 1] ?? String(n);

/** How a language writes dates and periods, as `Intl` would hold it if it knew the administrative forms. */
interface Patterns {
  /** Between two dates printed in full. */
  readonly dash: string;
  readonly shortMonth: (month: number) => string;
  readonly month: (month: number) => string;
  /** Months and days of a full date, padded as official documents want them. */
  readonly officialMonth: (month: number) => string;
  readonly officialDay: (day: number) => string;
  readonly quarter: (quarter: number) => string;
  readonly short: Forms;
  readonly long: Forms & {
    readonly year: string;
    readonly day: string;
    /** Days from `from` to `to`, both already printed. */
    readonly days: string;
    /** Months of one year, months of two years. */
    readonly monthsOfYear: string;
    readonly months: string;
  };
}

interface Forms {
  readonly years: string;
  readonly month: string;
  readonly quarter: string;
  readonly 'first-half': string;
  readonly 'second-half': string;
  readonly 'six-months': string;
  readonly 'nine-months': string;
}

const halvesOfVietnamese = {
  'first-half': '6 tháng đầu năm {year}',
  'second-half': '6 tháng cuối năm {year}',
  'six-months': '6 tháng đầu năm {year}',
  'nine-months': '9 tháng năm {year}',
};

const vi: Patterns = {
  dash: '–',
  shortMonth: String,
  month: String,
  officialMonth: (month) => (month < 3 ? twoDigits(month) : String(month)),
  officialDay: twoDigits,
  quarter: (quarter) => at(ROMAN, quarter),
  short: { ...halvesOfVietnamese, years: '{from}–{to}', month: '{month}/{year}', quarter: 'quý {quarter}/{year}' },
  long: {
    ...halvesOfVietnamese,
    year: 'năm {year}',
    years: 'giai đoạn {from}–{to}',
    month: 'tháng {month} năm {year}',
    day: 'ngày {day} tháng {month} năm {year}',
    quarter: 'quý {quarter} năm {year}',
    days: 'từ {from} đến {to}',
    monthsOfYear: 'từ tháng {from} đến tháng {to} năm {year}',
    months: 'từ tháng {from} năm {fromYear} đến tháng {to} năm {toYear}',
  },
};

const en: Patterns = {
  dash: ' – ',
  shortMonth: (month) => at(SHORT_MONTHS, month),
  month: (month) => at(MONTHS, month),
  officialMonth: (month) => at(MONTHS, month),
  officialDay: String,
  quarter: (quarter) => at(ORDINALS, quarter),
  short: {
    years: '{from}–{to}',
    month: '{month} {year}',
    quarter: 'Q{n} {year}',
    'first-half': 'H1 {year}',
    'second-half': 'H2 {year}',
    'six-months': 'Jan–Jun {year}',
    'nine-months': 'Jan–Sep {year}',
  },
  long: {
    year: '{year}',
    years: '{from}–{to}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    quarter: 'the {quarter} quarter of {year}',
    'first-half': 'the first half of {year}',
    'second-half': 'the second half of {year}',
    'six-months': 'the first six months of {year}',
    'nine-months': 'the first nine months of {year}',
    days: '{from} to {to}',
    monthsOfYear: '{from} to {to} {year}',
    months: '{from} {fromYear} to {to} {toYear}',
  },
};

export const patterns: Readonly<Record<Language, Patterns>> = { vi, en };
