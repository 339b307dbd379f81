import { UNSPECIFIED } from '../../../domain/dataset';
import { fill } from '../../../i18n/fill';
import { formatPeriod } from '../../../i18n/format';
import { compareWords } from '../../../i18n/messages/compare';
import type { Speech } from '../../../i18n/words';
import type { Fact } from '../../../domain/figure';
import type { Question } from '../../../domain/question';
import type { Answer } from '../answer';
import { chosenIn, organisationDimension } from '../choices';
import { spanOf } from './drawn';

/** What the figures are set against; '' when nothing is compared. */
export function comparisonName({ compare }: Question, { dataset }: Answer, { language }: Speech): string {
  if (compare === null) return '';
  const { results } = compareWords[language];
  if (compare.kind === 'base') return fill(results.base, { period: formatPeriod(compare.period, language) });
  if (compare.kind !== 'organisation') return results[compare.kind];
  const organisations = dataset.dimensions.find(({ role }) => role === 'organisation')?.categories ?? [];
  return fill(results.organisation, { organisation: organisations.find(({ id }) => id === compare.id)?.label ?? compare.id });
}

/** Names of the places that are asked for and drawn: not of those a mean is computed from, none where a file names none. */
function placesAsked({ question, dataset }: Answer, facts: readonly Fact[]): readonly string[] {
  const dimension = organisationDimension(dataset);
  const asked = new Set(dimension === undefined ? [] : chosenIn(dimension, question));
  const found = new Map(facts.flatMap(({ organisation: { id, label } }) => (id === UNSPECIFIED ? [] : [[id, label]])));
  const places = [...found].flatMap(([id, label]) => (asked.has(id) ? [label] : []));
  return places.length > 0 ? places : [...found.values()];
}

/** The one place that is asked for and drawn, or how many there are; '' where none is named. */
export function placeText(answer: Answer, facts: readonly Fact[], { words }: Speech): string {
  const places = placesAsked(answer, facts);
  return places.length <= 1 ? (places[0] ?? '') : fill(words.block.manyPlaces, { count: String(places.length) });
}

/** The line under the heading: what is measured, in which unit, set against what, when and where. */
export function ledeOf(answer: Answer, facts: readonly Fact[], speech: Speech): string {
  const { question, chosen, dataset } = answer;
  const indicator = dataset.indicators.find(({ id }) => id === question.indicator);
  const pieces = [
    indicator?.name,
    (chosen?.data.unit ?? indicator?.unit)?.label,
    comparisonName(question, answer, speech),
    spanOf(facts, speech.language),
    placeText(answer, facts, speech),
  ];
  return pieces.filter((piece) => piece !== undefined && piece !== '').join(' · ');
}
