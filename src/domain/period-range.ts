import { isPeriod, periodBounds } from './period';

/** `from` may be 'earliest' and `to` may be 'latest': whatever the data begins and ends with. */
export interface PeriodRange {
  readonly from: string;
  readonly to: string;
}

export const EVERY_PERIOD: PeriodRange = { from: 'earliest', to: 'latest' };

/** Whether the whole period `code` lies between the start of `from` and the end of `to`. */
export function inRange(code: string, from: string, to: string): boolean {
  const { start, end } = periodBounds(code);
  return (
    (from === EVERY_PERIOD.from || periodBounds(from).start <= start) &&
    (to === EVERY_PERIOD.to || end <= periodBounds(to).end)
  );
}

function isOrdered(from: string, to: string): boolean {
  if (from === EVERY_PERIOD.from) return to === EVERY_PERIOD.to || isPeriod(to);
  if (to === EVERY_PERIOD.to) return isPeriod(from);
  return isPeriod(from) && isPeriod(to) && periodBounds(from).start <= periodBounds(to).end;
}

/** Reads the parameter `t` of an address; null for what is no range, such as '2020..2015'. */
export function readRange(text: string): PeriodRange | null {
  if (isPeriod(text)) return { from: text, to: text };
  const [from, to, more] = text.split('..');
  return from !== undefined && to !== undefined && more === undefined && isOrdered(from, to) ? { from, to } : null;
}

/** The one form of a range in an address: `2020`, not `2020..2020`. */
export const writeRange = ({ from, to }: PeriodRange): string => (from === to ? from : `${from}..${to}`);
