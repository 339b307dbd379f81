import type { Status } from '../../domain/dataset';
import { fold } from '../../domain/fold';
import { isPeriod } from '../../domain/period';

export interface PeriodReading {
  readonly code: string;
  /** Where the text itself says so, as in 'Prel. 2024'; null when it says nothing. */
  readonly status: Status | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ROMAN = ['i', 'ii', 'iii', 'iv'];

const two = (n: string | number): string => String(n).padStart(2, '0');

const quarterOf = (word: string): number => Math.max(Number(word) || 0, ROMAN.indexOf(word) + 1, ORDINALS.indexOf(word) + 1);
const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3)) + 1;

const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '([12]\\d{3})';
/** Between a part and its year: '/2020', ' năm 2020', '-2020', ' 2020'. */
const OF = '(?: ?[/-] ?|,? (?:nam |of )?)';

const pattern = (source: string): RegExp => new RegExp(`^${source}$`);

type Form = readonly [form: RegExp, code: (...parts: string[]) => string];

/** In folded letters; a day and a month of twelve or less have two orders and are not among them. */
const FORMS: readonly Form[] = [
  [pattern(`(?:nam|year) ${YEAR}`), (year) => year ?? ''],
  [pattern(`${YEAR}-?m(\\d\\d?)`), (year, month = '') => `${year}-${two(month)}`],
  [pattern(`${YEAR}-?[qk]([1-4])`), (year, quarter) => `${year}-Q${quarter}`],
  [pattern(`${YEAR}-?[sh]([12])`), (year, half) => `${year}-H${half}`],
  [pattern(`(?:quy|q|quarter) ?([1-4]|i{1,3}|iv)${OF}${YEAR}`), (quarter = '', year) => `${year}-Q${quarterOf(quarter)}`],
  [pattern(`(?:the )?(first|second|third|fourth) quarter of ${YEAR}`), (quarter = '', year) => `${year}-Q${quarterOf(quarter)}`],
  [pattern(`h([12])${OF}${YEAR}`), (half, year) => `${year}-H${half}`],
  [pattern(`(?:the )?first half of ${YEAR}`), (year) => `${year}-H1`],
  [pattern(`(?:the )?second half of ${YEAR}|6 thang cuoi nam ${YEAR}`), (year, again) => `${year ?? again}-H2`],
  [pattern(`(?:6|sau) thang(?: dau)?(?: nam)?(?: | ?/ ?)${YEAR}|(?:the )?first six months of ${YEAR}`), (year, again) => `${year ?? again}-6M`],
  [pattern(`(?:9|chin) thang(?: dau)?(?: nam)?(?: | ?/ ?)${YEAR}|(?:the )?first nine months of ${YEAR}`), (year, again) => `${year ?? again}-9M`],
  [pattern(`(?:thang |thang|t)?(\\d\\d?)(?: ?/ ?| nam )${YEAR}`), (month = '', year) => `${year}-${two(month)}`],
  [pattern(`${MONTH}${OF}${YEAR}`), (month = '', year) => `${year}-${two(monthOf(month))}`],
  [pattern(`ngay (\\d\\d?) thang (\\d\\d?) nam ${YEAR}`), (day = '', month = '', year) => `${year}-${two(month)}-${two(day)}`],
  [pattern(`(\\d\\d?) ${MONTH} ${YEAR}`), (day = '', month = '', year) => `${year}-${two(monthOf(month))}-${two(day)}`],
  [pattern(`(1[3-9]|2\\d|3[01])[/.-](\\d\\d?)[/.-]${YEAR}`), (day = '', month = '', year) => `${year}-${two(month)}-${two(day)}`],
  [pattern(`${YEAR}-(\\d\\d)-(\\d\\d)[t ]00:00(?::00(?:\\.0+)?)?z?`), (year, month, day) => `${year}-${month}-${day}`],
  [pattern(`(?:giai doan |from |tu nam )?${YEAR} ?(?:[-–/]|den|to) ?(?:nam )?${YEAR}`), (from, to) => `${from}/${to}`],
];

function single(text: string): string | null {
  if (isPeriod(text.toUpperCase())) return text.toUpperCase();
  for (const [form, code] of FORMS) {
    const match = form.exec(text);
    const read = match === null ? '' : code(...match.slice(1));
    if (isPeriod(read)) return read;
  }
  return null;
}

/** 'từ tháng 1 đến tháng 9 năm 2020': what the first side leaves out stands on the second. */
function span(text: string): string | null {
  const [, first = '', last = ''] = /^(?:tu |from )?(.+) (?:den|to) (.+)$/.exec(text) ?? [];
  const to = single(last);
  if (to === null) return null;
  const year = to.slice(0, 4);
  const from = single(first) ?? single(`${first} nam ${year}`) ?? single(`${first} ${year}`);
  return from !== null && isPeriod(`${from}/${to}`) ? `${from}/${to}` : null;
}

const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [/^(?:prel(?:iminary|im)?\.?|provisional|so bo|tam thoi) | ?(?:\((?:p|prel\.?|provisional|so bo|tam thoi)\)|so bo)$/, 'provisional'],
  [/^(?:est(?:imated?|\.)|uoc(?: tinh)?) | ?\((?:e|est\.?|estimated?|uoc(?: tinh)?)\)$/, 'estimated'],
];

const LONGEST = 80;

/** A period as offices write it in Vietnamese and English; null for what could be two periods or none. */
export function readPeriod(written: string): PeriodReading | null {
  if (written.length > LONGEST || !/[12]\d{3}/.test(written)) return null;
  const text = fold(written);
  const [mark, status = null] = STATUSES.find(([marked]) => marked.test(text)) ?? [];
  const bare = mark === undefined ? text : text.replace(mark, '').trim();
  const code = single(bare) ?? span(bare);
  return code === null ? null : { code, status };
}
