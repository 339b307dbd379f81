import type { Fact } from '../../../domain/figure';
import { headingOf } from '../../../features/block';
import { fill } from '../../../i18n/fill';
import type { Sentence } from '../../../i18n/sentence';
import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { chosenIn, isWholly, openBreakdowns, organisationDimension } from '../choices';
import { categoriesText, indicatorText } from '../sentence/names';
import { dividedBy } from '../view';

/** The indicator, with the categories it is fixed to. */
function subjectOf({ question, dataset }: Answer, divided: string | null, speech: Speech): string {
  return openBreakdowns(dataset)
    .filter((dimension) => dimension.id !== divided && !isWholly(dimension, chosenIn(dimension, question)))
    .reduce(
      (subject, dimension) => fill(speech.words.stage.ofCategory, { subject, category: categoriesText(dimension, question, speech) }),
      indicatorText(question.indicator, dataset),
    );
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
    subject: subjectOf(answer, by, speech),
    reader: '',
    facts,
    organisations: dimension === undefined ? [] : chosenIn(dimension, question),
    by,
  };
  return headingOf(told, chosen, speech);
}
