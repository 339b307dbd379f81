import { periodBounds, type PeriodBounds, periodKind } from './period';

const MONTHS_IN_YEAR = 12;

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * MONTHS_IN_YEAR + Number(day.slice(5, 7)) - 1;

const monthCode = (n: number): string =>
  `${Math.floor(n / MONTHS_IN_YEAR)}-${String((n % MONTHS_IN_YEAR) + 1).padStart(2, '0')}`;

const isMonthEnd = (day: string): boolean => periodBounds(day.slice(0, 7)).end === day;

function dayBefore(day: string): PeriodBounds {
  const n = Number(day.slice(8));
  const date = n > 1 ? `${day.slice(0, 8)}${String(n - 1).padStart(2, '0')}` : periodBounds(monthCode(monthNumber(day) - 1)).end;
  return { start: date, end: date };
}

/**
 * The days of the period before one, of the same length. What is counted since January is set against the same months
 * of the year before, anything else against what ends on the day before it begins. Null for spans of days.
 */
export function previousBounds(code: string): PeriodBounds | null {
  const { start, end } = periodBounds(code);
  if (periodKind(code) === 'day') return dayBefore(code);
  if (!start.endsWith('-01') || !isMonthEnd(end)) return null;
  const [first, last] = [monthNumber(start), monthNumber(end)];
  const isSinceJanuary = first % MONTHS_IN_YEAR === 0 && last - first < MONTHS_IN_YEAR && periodKind(code) !== 'month';
  const isCalendarPart = periodKind(code) === 'half' || periodKind(code) === 'quarter';
  const back = isSinceJanuary && !isCalendarPart ? MONTHS_IN_YEAR : last - first + 1;
  return { start: `${monthCode(first - back)}-01`, end: periodBounds(monthCode(last - back)).end };
}
