import { formatDateTime } from './date';
import type { Language } from './language';

const MINUTE_S = 60;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** How long something lasts, in whole seconds: '1:05:09', '05:09'. Less than nothing has a minus before it. */
export function formatDuration(ms: number): string {
  const all = Math.floor(Math.abs(ms) / 1000);
  const [hours, minutes, seconds] = [Math.floor(all / MINUTE_S ** 2), Math.floor(all / MINUTE_S) % MINUTE_S, all % MINUTE_S];
  const sign = ms < 0 && all > 0 ? '−' : '';
  return `${sign}${hours > 0 ? `${hours}:` : ''}${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

/** The time of the day on the clocks of Viet Nam, '14:05', at a moment in milliseconds of the epoch. */
export const formatClock = (ms: number, language: Language): string => formatDateTime(ms, language).split(', ')[1] ?? '';
