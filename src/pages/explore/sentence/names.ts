import type { Dataset, Dimension } from '../../../domain/dataset';
import type { Comparison, Question } from '../../../domain/question';
import { fill } from '../../../i18n/fill';
import { formatPeriod, formatPeriodLong } from '../../../i18n/format';
import { exploreWords } from '../../../i18n/messages/explore';
import { counted } from '../../../i18n/plural';
import type { Speech } from '../../../i18n/words';
import { chosenIn, isWholly, organisationDimension, periodsAsked } from '../choices';

/** A label within a sentence: its first letter small, unless it begins an abbreviation. */
export const lowered = (label: string): string =>
  label.charAt(1) === label.charAt(1).toLowerCase() ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const NAMED = 3;
const NAMED_OF_MORE = 2;

const labelsOf = ({ categories }: Dimension, ids: readonly string[]): readonly string[] => {
  const known = new Map(categories.map(({ id, label }) => [id, label]));
  return ids.map((id) => known.get(id) ?? id);
};

/** 'A', 'A và B', 'A, B, C', 'A, B, +2'. */
function listed(labels: readonly string[], { language }: Speech): string {
  const w = exploreWords[language].names;
  const [a = '', b = ''] = labels;
  if (labels.length === 2) return fill(w.two, { a, b });
  if (labels.length <= NAMED) return labels.join(', ');
  return fill(w.more, { list: labels.slice(0, NAMED_OF_MORE).join(', '), count: String(labels.length - NAMED_OF_MORE) });
}

/** Whose figures: names, or how many where all are taken; the highest or lowest of them. */
export function organisationsText(question: Question, dataset: Dataset, speech: Speech): string {
  const w = exploreWords[speech.language].names;
  const dimension = organisationDimension(dataset);
  if (dimension === undefined) return counted(0, w.all, speech.language);
  const ids = chosenIn(dimension, question);
  const isAll = ids.length > NAMED && ids.length === dimension.categories.length;
  const organisations = isAll ? counted(ids.length, w.all, speech.language) : listed(labelsOf(dimension, ids), speech);
  if (question.top === null) return organisations;
  return fill(question.top.end === 'highest' ? w.highest : w.lowest, { count: String(question.top.count), organisations });
}

export function categoriesText(dimension: Dimension, question: Question, speech: Speech): string {
  const w = exploreWords[speech.language].names;
  const ids = chosenIn(dimension, question);
  if (isWholly(dimension, ids)) return w.whole;
  const isAll = ids.length > NAMED && ids.length === dimension.categories.length;
  return isAll ? counted(ids.length, w.everything, speech.language) : listed(labelsOf(dimension, ids), speech);
}

/** The periods of a question: in one piece, and whether there is one alone. */
export function periodsText(question: Question, dataset: Dataset, { language }: Speech): { readonly text: string; readonly single: boolean } {
  const periods = periodsAsked(dataset, question);
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return { text: exploreWords[language].noPeriod, single: true };
  if (from === to) return { text: formatPeriodLong(from, language), single: true };
  const span = exploreWords[language].spans[question.rhythm ?? 'any'];
  return { text: fill(span, { from: formatPeriod(from, language), to: formatPeriod(to, language) }), single: false };
}

export function comparisonText(comparison: Comparison | null, dataset: Dataset, { language }: Speech): string {
  const w = exploreWords[language].comparisons;
  if (comparison === null) return w.none;
  if (comparison.kind === 'base') return fill(w.base, { period: formatPeriodLong(comparison.period, language) });
  if (comparison.kind !== 'organisation') return w[comparison.kind];
  const found = organisationDimension(dataset)?.categories.find(({ id }) => id === comparison.id);
  return fill(w.organisation, { name: found?.label ?? comparison.id });
}

export const indicatorText = (id: string, { indicators }: Dataset): string => indicators.find((i) => i.id === id)?.name ?? id;
