import type { ChartData } from '../../../charts/chart-data';
import { factsOf, figuresOf } from '../../../charts/figures';
import type { Fact, Figure } from '../../../domain/figure';
import { factIds } from '../../../domain/figure';
import { comparePeriods } from '../../../domain/period';
import { formatPeriod } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';

const drawnIn = (data: ChartData): readonly Figure[] => [
  ...figuresOf(data),
  ...(data.against?.points.filter((point) => point !== null) ?? []),
];

/** The observations a chart draws or computes from, each once. */
export const factsDrawn = (data: ChartData): readonly Fact[] => [
  ...new Map(drawnIn(data).flatMap(factsOf).map((fact) => [`${fact.indicator.id} ${fact.id ?? ''}`, fact])).values(),
];

const nameOf = (figure: Figure): string =>
  figure.kind === 'fact' ? `fact ${figure.id ?? ''}` : `${figure.rule} ${factIds(figure).join(' ')}`;

const named = (data: ChartData, name: string): Figure | null => drawnIn(data).find((figure) => nameOf(figure) === name) ?? null;

/** The figure a mark stands for, going by what the contract writes on every figure. */
export function figureOfMark(data: ChartData, mark: Element): Figure | null {
  const rule = mark.getAttribute('data-derived');
  return named(data, rule === null ? `fact ${mark.getAttribute('data-fact') ?? ''}` : `${rule} ${mark.getAttribute('data-from') ?? ''}`);
}

/** The same figure in a drawing made anew; null when it is no longer in it. */
export const figureAgain = (data: ChartData, figure: Figure | null): Figure | null => (figure === null ? null : named(data, nameOf(figure)));

/** The second figure of a point of two indicators; null of anything else. */
export function pairedWith({ series, against }: ChartData, figure: Figure | null): Figure | null {
  if (figure === null || against === undefined) return null;
  return against.points[series[0]?.points.indexOf(figure) ?? -1] ?? null;
}

/** '2015–2023', or the one period there is. */
export function spanOf(facts: readonly Fact[], language: Language): string {
  const periods = [...new Set(facts.map(({ period }) => period))].sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? formatPeriod(first, language) : `${formatPeriod(first, language)} – ${formatPeriod(last, language)}`;
}

/** Where and when an observation stands: 'Hà Tĩnh, Mức độ 4, 8/2020'. */
export const placeOf = ({ organisation, breakdown, period }: Fact, language: Language): string =>
  [organisation.label, ...breakdown.map(({ category }) => category.label), formatPeriod(period, language)].join(', ');
