import { periodBounds } from './period';

const DAYS_IN_400_YEARS = 146_097;

/** Number of a day in the calendar, counted so that consecutive days differ by one. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // March begins the counted year, so that the leap day is its last.
  const counted = month > 2 ? year : year - 1;
  const sinceMarch = (month + 9) % 12;
  const yearOfEra = counted % 400;
  const dayOfYear = Math.floor((153 * sinceMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return Math.floor(counted / 400) * DAYS_IN_400_YEARS + dayOfEra;
}

const isMonthEnd = (date: string): boolean => periodBounds(date.slice(0, 7)).end === date;

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** '12 months' for what runs from the first of a month to the last of one, else '39 days'. */
function lengthOf(code: string): string {
  const { start, end } = periodBounds(code);
  return start.endsWith('-01') && isMonthEnd(end)
    ? `${monthNumber(end) - monthNumber(start) + 1} months`
    : `${dayNumber(end) - dayNumber(start) + 1} days`;
}

/** Whether two periods span as many months, or days, so that what was counted in them can be compared. */
export const haveSameLength = (a: string, b: string): boolean => lengthOf(a) === lengthOf(b);
