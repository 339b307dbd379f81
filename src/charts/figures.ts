import { comparePeriods, isPeriod, periodBounds, periodKind } from '../domain/period';
import type { Break } from '../domain/dataset';
import type { Fact, Figure } from '../domain/figure';
import type { ChartData, ChartSeries } from './chart-data';

/** Every figure of a chart in the order of the table, the whole of a share last. */
export const figuresOf = (data: ChartData): readonly Figure[] => [
  ...data.series.flatMap((series) => series.points.filter((point) => point !== null)),
  ...(data.whole === null ? [] : [data.whole]),
];

export const factsOf = (figure: Figure): readonly Fact[] => (figure.kind === 'fact' ? [figure] : figure.from);

export const hasNumber = (figure: Figure | null): figure is Figure & { readonly value: number } =>
  figure !== null && figure.value !== null;

/** Whether a series has a number at a position, if only one that a long line leaves out. */
export const isFilled = ({ points, thinned }: ChartSeries, position: number): boolean =>
  hasNumber(points[position] ?? null) || thinned?.[position] === 1;

/** Numbers of every series, for the domain of an axis. */
export const numbersOf = (data: ChartData): readonly number[] =>
  data.series.flatMap((series) => series.points.flatMap((point) => point?.value ?? []));

/** Whether a position stands for a period, going by its id. */
export const periodAt = (data: ChartData, position: number): string | null => {
  const id = data.positions[position]?.id;
  return data.along === 'period' && id !== undefined && isPeriod(id) ? id : null;
};

const days = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 864e5;

const LENGTHS = [1, 31, 92, 182, 184, 274, 366] as const;

/** Days in a period, leap years and short months put aside: equal for periods that may stand in one line. */
export function lengthOf(period: string): string {
  const kind = periodKind(period);
  if (kind !== 'interval') return kind;
  const { start, end } = periodBounds(period);
  const length = days(end) - days(start) + 1;
  return `interval of ${LENGTHS.find((known) => Math.abs(known - length) <= 3) ?? Math.round(length / 30.4)}`;
}

const concerns = (mark: Break, figure: Figure): boolean =>
  factsOf(figure).some(
    (fact) =>
      (mark.indicatorId === null || mark.indicatorId === fact.indicator.id) &&
      (mark.organisationId === null || mark.organisationId === fact.organisation.id),
  );

/** Whether a break begins after `before` and not after `after`, two period codes in order. */
const isBetween = (mark: Break, before: string, after: string): boolean =>
  isPeriod(mark.period) &&
  comparePeriods(before, mark.period) < 0 &&
  periodBounds(mark.period).start <= periodBounds(after).end;

/** What a break is asked about: of figures left out any other of the same series speaks for them. */
const figureAt = ({ points, thinned }: ChartSeries, position: number): Figure | null =>
  points[position] ?? (thinned?.[position] === 1 ? (points.find((point) => point !== null) ?? null) : null);

/** Ranks that were worked out among different numbers of places: second of two is not better than sixth of eleven. */
const areRanksAmongOthers = (a: Figure, b: Figure): boolean =>
  a.kind === 'derived' && b.kind === 'derived' && a.rule === 'rank' && b.rule === 'rank' && a.outOf !== b.outOf;

/** Whether nothing makes two neighbouring figures of a series incomparable: no break, and no other number of places ranked. */
export function isComparable(data: ChartData, series: ChartSeries, from: number, to: number): boolean {
  const [before, after] = [periodAt(data, from), periodAt(data, to)];
  const [first, last] = [figureAt(series, from), figureAt(series, to)];
  if (before === null || after === null || first === null || last === null) return false;
  if (areRanksAmongOthers(first, last)) return false;
  return !data.breaks.some((mark) => !mark.comparable && isBetween(mark, before, after) && concerns(mark, last));
}

/** Breaks that fall within the axis, each before the first position it concerns. */
export const breaksAlong = (data: ChartData): readonly { readonly mark: Break; readonly position: number }[] =>
  data.breaks.flatMap((mark) => {
    const position = data.positions.findIndex((_, i) => {
      const [before, after] = [periodAt(data, i - 1), periodAt(data, i)];
      return before !== null && after !== null && isBetween(mark, before, after);
    });
    return position < 0 ? [] : [{ mark, position }];
  });
