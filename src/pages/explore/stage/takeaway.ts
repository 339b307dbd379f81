import type { Dimension } from '../../../domain/dataset';
import type { Fact } from '../../../domain/figure';
import { headingOf } from '../../../features/block';
import { fill } from '../../../i18n/fill';
import { exploreWords } from '../../../i18n/messages/explore';
import { stageWords } from '../../../i18n/messages/stage';
import type { Sentence } from '../../../i18n/sentence';
import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { chosenIn, isWholly, openBreakdowns, organisationDimension } from '../choices';
import { categoriesText, indicatorText, lowered } from '../sentence/names';
import { dividedBy } from '../view';

/** The one category of a dimension that is drawn, of however many that are asked for; null for several. */
function onlyDrawn({ id }: Dimension, facts: readonly Fact[]): string | null {
  const labels = new Set(facts.map(({ breakdown }) => breakdown.find((position) => position.dimension.id === id)?.category.label));
  const [only] = labels;
  return labels.size === 1 && only !== undefined ? only : null;
}

/** A subject with what is drawn of a dimension: names are quoted, a number of them is not. */
function within(subject: string, dimension: Dimension, { question }: Answer, facts: readonly Fact[], speech: Speech): string {
  const stage = stageWords[speech.language];
  const explore = exploreWords[speech.language];
  const only = onlyDrawn(dimension, facts);
  const category = only ?? categoriesText(dimension, question, speech);
  if (only !== null || question.selection.has(dimension.id)) return fill(stage.ofCategory, { subject, category });
  return subject + fill(explore.where, { dimension: lowered(dimension.label), categories: category });
}

/** The indicator, with the categories it is fixed to. */
function subjectOf(answer: Answer, facts: readonly Fact[], divided: string | null, speech: Speech): string {
  const { question, dataset } = answer;
  return openBreakdowns(dataset)
    .filter((dimension) => dimension.id !== divided && !isWholly(dimension, chosenIn(dimension, question)))
    .reduce((subject, dimension) => within(subject, dimension, answer, facts, speech), indicatorText(question.indicator, dataset));
}

/**
 * What the drawing shows, as a sentence; null where no sentence can tell it: figures that are set against others, a few
 * chosen out of many, two indicators.
 */
export function takeawayOf(answer: Answer, facts: readonly Fact[], speech: Speech): Sentence | null {
  const { chosen, dataset, question } = answer;
  if (chosen === null || question.top !== null || question.against !== null) return null;
  if (chosen.data.series.some((s) => s.reference !== true && s.points.some((point) => point?.kind === 'derived'))) return null;
  const dimension = organisationDimension(dataset);
  const by = dividedBy(question, dataset)?.id ?? null;
  const told = {
    subject: subjectOf(answer, facts, by, speech),
    reader: '',
    facts,
    organisations: dimension === undefined ? [] : chosenIn(dimension, question),
    by,
  };
  return headingOf(told, chosen, speech);
}
