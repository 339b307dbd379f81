import type { Dataset, Dimension } from '../../domain/dataset';
import { inRange, type PeriodRange } from '../../domain/period-range';
import { periodKind } from '../../domain/period';
import type { Question } from '../../domain/question';
import { isWhole, type Selection } from '../../domain/slice';

export const organisationDimension = ({ dimensions }: Dataset): Dimension | undefined =>
  dimensions.find(({ role }) => role === 'organisation');

export const timeDimension = ({ dimensions }: Dataset): Dimension | undefined => dimensions.find(({ role }) => role === 'time');

/** Breakdowns in which there is something to choose. */
export const openBreakdowns = ({ dimensions }: Dataset): readonly Dimension[] =>
  dimensions.filter(({ role, categories }) => role === 'breakdown' && categories.length > 1);

/** Ids of the categories a question takes of a dimension, in the order it names them. */
export const chosenIn = (dimension: Dimension, { selection }: Pick<Question, 'selection'>): readonly string[] =>
  selection.get(dimension.id) ?? dimension.categories.map(({ id }) => id);

/** The selection with other categories of one dimension; all of them are not named. */
export function withChosen(selection: Selection, dimension: Dimension, ids: readonly string[]): Selection {
  const next = new Map(selection);
  if (dimension.categories.every(({ id }) => ids.includes(id))) next.delete(dimension.id);
  else next.set(dimension.id, ids);
  return next;
}

/** With one category more or less; one that is added stands last. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

/** Whether what is taken of a breakdown is its whole and no part of it. */
export const isWholly = (dimension: Dimension, ids: readonly string[]): boolean =>
  ids.length > 0 && ids.every((id) => isWhole(dimension, id));

/** Ids of all periods of the kind asked for, in the order of the dataset. */
export const periodsOfKind = (dataset: Dataset, { rhythm }: Pick<Question, 'rhythm'>): readonly string[] =>
  (timeDimension(dataset)?.categories ?? []).map(({ id }) => id).filter((id) => rhythm === null || periodKind(id) === rhythm);

/** Ids of the periods a question is about, in the order of the dataset. */
export const periodsAsked = (dataset: Dataset, question: Pick<Question, 'rhythm' | 'range'>): readonly string[] =>
  periodsOfKind(dataset, question).filter((id) => inRange(id, question.range.from, question.range.to));

/** The range over some periods, open where it reaches the ends of all there are. */
export function rangeOver(all: readonly string[], from: string, to: string): PeriodRange {
  return { from: from === all[0] ? 'earliest' : from, to: to === all.at(-1) ? 'latest' : to };
}
