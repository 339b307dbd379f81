import type { Break } from './dataset';
import { comparePeriods, periodBounds } from './period';

export interface BreakQuery {
  readonly indicator: string;
  readonly organisations: readonly string[];
  readonly from: string;
  readonly to: string;
}

/**
 * Breaks that touch an indicator in the figures of any of the organisations and begin after the start of `from` and
 * by the end of `to`, oldest first: those between figures of these two periods. Comparable breaks are among them.
 */
export function breaksBetween(breaks: readonly Break[], query: BreakQuery): readonly Break[] {
  const start = periodBounds(query.from).start;
  const end = periodBounds(query.to).end;
  return breaks
    .filter(({ indicatorId, organisationId, period }) => {
      const begins = periodBounds(period).start;
      return (
        (indicatorId === null || indicatorId === query.indicator) &&
        (organisationId === null || query.organisations.includes(organisationId)) &&
        start < begins && begins <= end
      );
    })
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}
