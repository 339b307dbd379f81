import type { Look } from './styles';

const two = (n: number): string => String(n).padStart(2, '0');

/** Day of the civil calendar, counted from 1970 (Hinnant). */
function civil(days: number): readonly [number, number, number] {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1];
}

const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** The period a date cell shows, as exact as it shows it; null for what is no date of our time. */
export function periodOfSerial(serial: number, look: Look, since1904: boolean): string | null {
  if (!(serial >= 1 && serial < 1_000_000)) return null;
  const [year, month, day] = civil(Math.floor(serial) - (since1904 ? EPOCH_1904 : EPOCH_1900));
  if (look === 'year') return String(year);
  return look === 'month' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
