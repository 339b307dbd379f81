import { isPeriod, periodBounds, periodKind } from '../domain/period';
import { formatDate, formatDateLong } from './date';
import { fill } from './fill';
import type { Language } from './language';
import { patterns } from './patterns';

const yearIn = (day: string): string => day.slice(0, 4);
const monthIn = (day: string): number => Number(day.slice(5, 7));

/** Whether an interval is given in years, months or days: by its more exact side. */
function precision(code: string): 'year' | 'month' | 'day' {
  const longest = Math.max(...code.split('/').map((side) => side.length));
  return longest === 4 ? 'year' : longest === 7 ? 'month' : 'day';
}

function quarterOrHalf(code: string, form: 'short' | 'long', language: Language): string {
  const { start } = periodBounds(code);
  const kind = periodKind(code);
  const words = patterns[language];
  const values = { year: yearIn(start) };
  if (kind === 'quarter') {
    const n = Math.ceil(monthIn(start) / 3);
    return fill(words[form].quarter, { ...values, n: String(n), quarter: words.quarter(n) });
  }
  if (kind === 'half') return fill(words[form][monthIn(start) === 1 ? 'first-half' : 'second-half'], values);
  return fill(words[form][kind === 'nine-months' ? 'nine-months' : 'six-months'], values);
}

function shortInterval(code: string, language: Language): string {
  const { start, end } = periodBounds(code);
  const { short, shortMonth, dash } = patterns[language];
  const years = { from: yearIn(start), to: yearIn(end) };
  const oneYear = years.from === years.to;
  switch (precision(code)) {
    case 'year':
      return oneYear ? years.to : fill(short.years, years);
    case 'day':
      return `${formatDate(start, language)}${dash}${formatDate(end, language)}`;
    case 'month': {
      const month = (day: string): string => fill(short.month, { month: shortMonth(monthIn(day)), year: yearIn(day) });
      if (!oneYear) return `${month(start)}${dash}${month(end)}`;
      return fill(short.month, { month: `${shortMonth(monthIn(start))}–${shortMonth(monthIn(end))}`, year: years.to });
    }
  }
}

function longInterval(code: string, language: Language): string {
  const { start, end } = periodBounds(code);
  const { long, month } = patterns[language];
  const [fromYear, toYear] = [yearIn(start), yearIn(end)];
  switch (precision(code)) {
    case 'year':
      return fromYear === toYear ? fill(long.year, { year: toYear }) : fill(long.years, { from: fromYear, to: toYear });
    case 'day':
      return fill(long.days, { from: formatDateLong(start, language), to: formatDateLong(end, language) });
    case 'month': {
      const span = { from: month(monthIn(start)), to: month(monthIn(end)) };
      return fromYear === toYear
        ? fill(long.monthsOfYear, { ...span, year: toYear })
        : fill(long.months, { ...span, fromYear, toYear });
    }
  }
}

/** A period for axes, tables and captions: '8/2020', 'quý III/2020', '1–9/2020'. A code it does not know stays as it is. */
export function formatPeriod(code: string, language: Language): string {
  if (!isPeriod(code)) return code;
  const { start } = periodBounds(code);
  switch (periodKind(code)) {
    case 'year':
      return code;
    case 'month':
      return fill(patterns[language].short.month, { month: patterns[language].shortMonth(monthIn(start)), year: yearIn(start) });
    case 'day':
      return formatDate(code, language);
    case 'interval':
      return shortInterval(code, language);
    default:
      return quarterOrHalf(code, 'short', language);
  }
}

/** A period for sentences: 'tháng 8 năm 2020', 'giai đoạn 2015–2020'. A code it does not know stays as it is. */
export function formatPeriodLong(code: string, language: Language): string {
  if (!isPeriod(code)) return code;
  const { start } = periodBounds(code);
  const { long, month } = patterns[language];
  switch (periodKind(code)) {
    case 'year':
      return fill(long.year, { year: code });
    case 'month':
      return fill(long.month, { month: month(monthIn(start)), year: yearIn(start) });
    case 'day':
      return formatDateLong(code, language);
    case 'interval':
      return longInterval(code, language);
    default:
      return quarterOrHalf(code, 'long', language);
  }
}
