import type { Break } from './dataset';
import type { Fact } from './figure';
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

/** Whether a break between a figure and a period, before or after it, ends their comparison. */
export function isAcrossBreak({ indicator, organisation, period }: Fact, other: string, breaks: readonly Break[]): boolean {
  const [from, to] = comparePeriods(period, other) < 0 ? [period, other] : [other, period];
  const between = breaksBetween(breaks, { indicator: indicator.id, organisations: [organisation.id], from, to });
  return between.some(({ comparable }) => !comparable);
}
