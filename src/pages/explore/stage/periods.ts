import { positionIn } from '../../../domain/beside';
import { layoutOf } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import { comparePeriods, periodKind } from '../../../domain/period';
import { EVERY_PERIOD, inRange, type PeriodRange, writeRange } from '../../../domain/period-range';
import type { Question } from '../../../domain/question';
import type { Answer } from '../answer';

const isOf = (rhythm: Question['rhythm']) => (period: string): boolean => rhythm === null || periodKind(period) === rhythm;

/** Periods a range can be drawn from: all of the dataset that are of the kind asked for, the earliest first. */
export function periodsToBrush(dataset: Dataset, { rhythm }: Question): readonly string[] {
  const { categories = [] } = dataset.dimensions[layoutOf(dataset).roles.time] ?? {};
  return categories.map(({ id }) => id).filter(isOf(rhythm)).toSorted(comparePeriods);
}

/** Periods in which the answer has observations, the earliest first. */
export function periodsAnswered({ dataset, cells, question }: Answer): readonly string[] {
  const { time } = layoutOf(dataset).roles;
  const { categories = [] } = dataset.dimensions[time] ?? {};
  const met = new Uint8Array(categories.length);
  for (const cell of cells) met[positionIn(dataset, cell, time)] = 1;
  return categories.flatMap(({ id }, position) => (met[position] === 1 ? id : [])).filter(isOf(question.rhythm)).toSorted(comparePeriods);
}

/** First and last of `periods` within a range; all of them when none is. */
export function endsOf(periods: readonly string[], { from, to }: PeriodRange): readonly [number, number] {
  const isIn = (period: string): boolean => inRange(period, from, to);
  const [first, last] = [periods.findIndex(isIn), periods.findLastIndex(isIn)];
  return first < 0 ? [0, periods.length - 1] : [first, last];
}

/** How an address says the range between two of `periods`; null for all of them. */
export function writeEnds(periods: readonly string[], first: number, last: number): string | null {
  if (first <= 0 && last >= periods.length - 1) return null;
  const from = first <= 0 ? EVERY_PERIOD.from : (periods[first] ?? EVERY_PERIOD.from);
  return writeRange({ from, to: last >= periods.length - 1 ? EVERY_PERIOD.to : (periods[last] ?? EVERY_PERIOD.to) });
}
