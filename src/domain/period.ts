export const periodKinds = ['year', 'half', 'quarter', 'six-months', 'nine-months', 'month', 'day', 'interval'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** First and last day, both 'YYYY-MM-DD' and both part of the period. */
export interface PeriodBounds {
  readonly start: string;
  readonly end: string;
}

interface Parsed extends PeriodBounds {
  readonly kind: PeriodKind;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lastDay = (year: string, month: number): number =>
  month === 2 && isLeapYear(Number(year)) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const months = (kind: PeriodKind, year: string, first: number, last: number): Parsed => ({
  kind,
  start: `${year}-${twoDigits(first)}-01`,
  end: `${year}-${twoDigits(last)}-${twoDigits(lastDay(year, last))}`,
});

const SINGLE = /^([12]\d{3})(?:-(?:H([12])|Q([1-4])|([69])M|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/;

function parseSingle(code: string): Parsed | null {
  const match = SINGLE.exec(code);
  if (match === null) return null;
  const [, year = '', half, quarter, sinceJanuary, month, day] = match;
  if (half !== undefined) return months('half', year, 6 * Number(half) - 5, 6 * Number(half));
  if (quarter !== undefined) return months('quarter', year, 3 * Number(quarter) - 2, 3 * Number(quarter));
  if (sinceJanuary !== undefined) {
    return months(sinceJanuary === '6' ? 'six-months' : 'nine-months', year, 1, Number(sinceJanuary));
  }
  if (month === undefined) return months('year', year, 1, 12);
  if (day === undefined) return months('month', year, Number(month), Number(month));
  return Number(day) <= lastDay(year, Number(month)) ? { kind: 'day', start: code, end: code } : null;
}

function parseInterval(first: string, last: string): Parsed | null {
  const from = parseSingle(first);
  const to = parseSingle(last);
  const joinable = (side: Parsed): boolean => side.kind === 'year' || side.kind === 'month' || side.kind === 'day';
  if (from === null || to === null || !joinable(from) || !joinable(to) || from.start > to.end) return null;
  return { kind: 'interval', start: from.start, end: to.end };
}

function parseAny(code: string): Parsed | null {
  const slash = code.indexOf('/');
  return slash < 0 ? parseSingle(code) : parseInterval(code.slice(0, slash), code.slice(slash + 1));
}

/** The same codes are read over and over, of a long line by every step from words to pixels. */
const MOST_KNOWN = 50_000;
const known = new Map<string, Parsed | null>();

function parse(code: string): Parsed | null {
  const found = known.get(code);
  if (found !== undefined) return found;
  const parsed = parseAny(code);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(code, parsed);
  return parsed;
}

function parsed(code: string): Parsed {
  const period = parse(code);
  if (period === null) throw new RangeError(`Not a period: ${code}`);
  return period;
}

/** Whether `code` is one of 2020, 2020-H1, 2020-Q3, 2020-6M, 2020-9M, 2020-09, 2020-09-15 or 2015/2020. */
export const isPeriod = (code: string): boolean => parse(code) !== null;

/** @throws {RangeError} when `code` is no period, as do the functions below. */
export function periodBounds(code: string): PeriodBounds {
  const { start, end } = parsed(code);
  return { start, end };
}

export const periodKind = (code: string): PeriodKind => parsed(code).kind;

/** The year a period ends in: 2020 for 2015/2020. */
export const yearOf = (code: string): number => Number(parsed(code).end.slice(0, 4));

/** Whether the figure is of a span longer than one unit of the calendar, and so no point of a yearly series. */
export function isInterval(code: string): boolean {
  const kind = periodKind(code);
  return kind === 'interval' || kind === 'six-months' || kind === 'nine-months';
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By end, then by start; codes for the same days stand in the order of their letters. */
export function comparePeriods(a: string, b: string): number {
  const first = parsed(a);
  const second = parsed(b);
  return byText(first.end, second.end) || byText(first.start, second.start) || byText(a, b);
}

/** Every year from the first to the last that these periods end in, so that a year without a figure is a gap that can be seen. */
export function yearsBetween(periods: readonly string[]): readonly string[] {
  const years = periods.map(yearOf);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
}
