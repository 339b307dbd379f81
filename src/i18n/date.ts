import { fill } from './fill';
import { localeOf, type Language } from './language';
import type { Words } from './messages/vi';
import { NO_FIGURE } from './number';
import { patterns } from './patterns';

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Numbers of a date, each as two digits; null for a part that is not known, and for a text that is no date. */
function readDate(text: string): { readonly year: string; readonly month: string | null; readonly day: string | null } | null {
  const [match, year = '', month = null, day = null] = ISO_DATE.exec(text) ?? [];
  return match === undefined ? null : { year, month, day };
}

/** '2020-08-20' as '20/08/2020' and '2020-08' as '08/2020', the same in both languages; other text stays as it is. */
export function formatDate(text: string, _language: Language): string {
  const date = readDate(text);
  return date === null ? text : [date.day, date.month, date.year].filter((part) => part !== null).join('/');
}

/** A date for sentences and documents: 'ngày 20 tháng 8 năm 2020'. Pads as Decree 30/2020 does: days, months 1 and 2. */
export function formatDateLong(text: string, language: Language): string {
  const date = readDate(text);
  if (date === null) return text;
  const { year, month, day } = date;
  const { long, officialMonth, officialDay } = patterns[language];
  if (month === null) return fill(long.year, { year });
  const named = officialMonth(Number(month));
  return day === null
    ? fill(long.month, { month: named, year })
    : fill(long.day, { day: officialDay(Number(day)), month: named, year });
}

const clocks = new Map<Language, Intl.DateTimeFormat>();

function clockOf(language: Language): Intl.DateTimeFormat {
  const cached = clocks.get(language);
  if (cached !== undefined) return cached;
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...options, hourCycle: 'h23', timeZone: TIME_ZONE });
  clocks.set(language, made);
  return made;
}

/** A moment, in milliseconds of the epoch, as the clocks of Viet Nam show it: '20/08/2020, 14:05'. */
export function formatDateTime(ms: number, language: Language): string {
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return NO_FIGURE;
  const parts = new Map(clockOf(language).formatToParts(ms).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('day')}/${part('month')}/${part('year')}, ${part('hour')}:${part('minute')}`;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago something was, from the milliseconds since: '3 phút trước'. A clock that runs ahead gives 'vừa xong'. */
export function formatAge(ms: number, language: Language, { format: { age } }: Pick<Words, 'format'>): string {
  if (!(ms >= MINUTE_MS)) return age.now;
  const [unit, lengthMs] =
    ms < HOUR_MS ? (['minutes', MINUTE_MS] as const) : ms < DAY_MS ? (['hours', HOUR_MS] as const) : (['days', DAY_MS] as const);
  const count = Math.floor(ms / lengthMs);
  const plural = new Intl.PluralRules(localeOf(language)).select(count) === 'one' ? 'one' : 'other';
  return fill(age[unit][plural], { n: String(count) });
}
