import type { ChartData, ChartSeries } from '../../charts/chart-data';
import { comparePeriods, periodKind, yearsBetween } from '../../domain/period';
import type { Fact, Figure } from '../../domain/figure';
import { partOf } from './block-facts';

/** The part of a chart's data that its form decides. */
export type Form = Pick<ChartData, 'along' | 'positions' | 'series'>;

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

export const periodsOf = (facts: readonly Fact[]): readonly string[] =>
  unique(facts.map((f) => f.period)).toSorted(comparePeriods);

/** What makes a fact's series: its category in the breakdown `by`, or else its organisation. */
function seriesOf(fact: Fact, by: string | null): { readonly id: string; readonly label: string } {
  return (by === null ? null : partOf(fact, by)?.category) ?? fact.organisation;
}

function seriesOver(
  facts: readonly Fact[],
  positions: ChartData['positions'],
  by: string | null,
  own: string | null,
): readonly ChartSeries[] {
  const named = new Map(facts.map((f) => [seriesOf(f, by).id, seriesOf(f, by).label]));
  return [...named].map(([id, label]) => ({
    id,
    label,
    own: id === own,
    points: positions.map((p) => facts.find((f) => f.period === p.id && seriesOf(f, by).id === id) ?? null),
  }));
}

/**
 * Figures of years along the years, one series for each organisation or category. Figures of months, spans and
 * programmes are of other lengths and are left out.
 */
export function alongYears(facts: readonly Fact[], by: string | null, own: string | null): Form {
  const yearly = facts.filter((f) => periodKind(f.period) === 'year');
  const positions = yearsBetween(yearly.map((f) => f.period)).map((id) => ({ id, label: id }));
  return {
    along: 'period',
    positions,
    series: seriesOver(yearly, positions, by, own),
  };
}

/** Figures of every period there is, whatever its length, each period with its label. */
export function alongPeriods(
  facts: readonly Fact[],
  by: string | null,
  own: string | null,
  label: (period: string) => string,
): Form {
  const positions = periodsOf(facts).map((id) => ({ id, label: label(id) }));
  return { along: 'period', positions, series: seriesOver(facts, positions, by, own) };
}

/** The latest period that at least two categories report, or else the latest there is. */
export function periodOfParts(facts: readonly Fact[], preferred: readonly string[] = []): string | null {
  const periods = periodsOf(facts).toReversed();
  const several = periods.filter((p) => facts.filter((f) => f.period === p).length > 1);
  return several.find((p) => preferred.includes(p)) ?? several[0] ?? periods[0] ?? null;
}

/**
 * The categories of one breakdown in one period, in the order of the dataset; a second breakdown `across` makes
 * one series of each of its categories.
 */
export function alongCategories(facts: readonly Fact[], by: string, across: string | null, period: string | null): Form {
  const parts = facts.filter((f) => f.period === period && partOf(f, by) !== null);
  const positions = [...new Map(parts.map((f) => [partOf(f, by)?.category.id ?? '', partOf(f, by)?.category.label ?? '']))];
  const named = [...new Map(parts.map((f) => [seriesOf(f, across).id, seriesOf(f, across).label]))];
  return {
    along: 'breakdown',
    positions: positions.map(([id, label]) => ({ id, label })),
    series: named.map(([id, label]) => ({
      id,
      label,
      own: named.length === 1,
      points: positions.map(
        ([position]) =>
          parts.find((f) => partOf(f, by)?.category.id === position && seriesOf(f, across).id === id) ?? null,
      ),
    })),
  };
}

/** Of each organisation its figure in `period`, or its latest one when `period` is null. */
export function alongOrganisations(
  facts: readonly Fact[],
  period: string | null,
  label: (fact: Fact) => string,
): Form {
  const chosen = unique(facts.map((f) => f.organisation.id)).flatMap((id): Fact[] => {
    const mine = facts.filter((f) => f.organisation.id === id).toSorted((a, b) => comparePeriods(a.period, b.period));
    const fact = period === null ? mine.at(-1) : mine.find((f) => f.period === period);
    return fact ? [fact] : [];
  });
  const points: readonly Figure[] = chosen;
  return {
    along: 'organisation',
    positions: chosen.map((f) => ({ id: f.organisation.id, label: label(f) })),
    series: points.length > 0 ? [{ id: 'all', label: '', own: false, points }] : [],
  };
}

/** The latest period in which at least a third as many organisations have a figure as in the fullest one. */
export function periodOfMost(facts: readonly Fact[]): string | null {
  const counts = new Map<string, number>();
  for (const fact of facts) if (fact.value !== null) counts.set(fact.period, (counts.get(fact.period) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return periodsOf(facts).findLast((p) => (counts.get(p) ?? 0) * 3 >= most && most > 0) ?? null;
}
