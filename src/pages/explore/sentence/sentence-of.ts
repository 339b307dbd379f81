import type { ChartKind } from '../../../charts/kinds';
import type { Dataset } from '../../../domain/dataset';
import { fill, fillParts } from '../../../i18n/fill';
import { exploreWords } from '../../../i18n/messages/explore';
import type { Speech } from '../../../i18n/words';
import { chosenIn, isWholly, openBreakdowns } from '../choices';
import { dividedBy, type View } from '../view';
import { categoriesText, comparisonText, indicatorText, lowered, organisationsText, periodsText } from './names';

/** What a bracket of the sentence chooses; `where` is of one breakdown. */
export type Slot =
  | { readonly kind: 'kind' | 'indicator' | 'organisations' | 'periods' | 'by' | 'compare' }
  | { readonly kind: 'where'; readonly dimension: string };

export interface Bracket {
  readonly slot: Slot;
  readonly text: string;
}

type Part = string | Bracket;

const bracket = (kind: Exclude<Slot['kind'], 'where'>, text: string): Bracket => ({ slot: { kind }, text });

/** Pieces of a template whose values are themselves pieces. */
const compose = (template: string, values: Readonly<Record<string, Part | readonly Part[]>>): readonly Part[] =>
  fillParts<Part | readonly Part[]>(template, values).flatMap((part) => part);

function whereParts({ question }: View, dataset: Dataset, speech: Speech): readonly Part[] {
  const w = exploreWords[speech.language];
  return openBreakdowns(dataset).flatMap((dimension, i) =>
    compose(i === 0 ? w.where : w.whereNext, {
      dimension: lowered(dimension.label),
      categories: { slot: { kind: 'where', dimension: dimension.id }, text: categoriesText(dimension, question, speech) },
    }),
  );
}

/** The indicator, and the second it is set against, by their names. */
function indicatorsText({ question }: View, dataset: Dataset, { language }: Speech, against: string | null): string {
  const indicator = indicatorText(question.indicator, dataset);
  if (question.against === null) return indicator;
  return fill(exploreWords[language].captionAgainst, { indicator, other: against ?? indicatorText(question.against, dataset) });
}

interface Drawn {
  /** The kind of chart on screen; null when none fits. */
  readonly kind: ChartKind | null;
  /** Name of the second indicator where the dataset does not know it. */
  readonly against: string | null;
}

/** The question as a sentence in which every choice is a bracket. */
export function questionParts(view: View, dataset: Dataset, speech: Speech, { kind, against }: Drawn): readonly Part[] {
  const w = exploreWords[speech.language];
  const { question } = view;
  const periods = periodsText(question, dataset, speech);
  const divided = dividedBy(question, dataset);
  const listed = view.show === 'table';
  const template = listed ? (periods.single ? w.sentence.listAt : w.sentence.listOver) : periods.single ? w.sentence.at : w.sentence.over;
  return compose(template, {
    kind: bracket('kind', listed ? w.table : kind === null ? w.noKind : w.kinds[kind]),
    indicator: bracket('indicator', indicatorsText(view, dataset, speech, against)),
    where: whereParts(view, dataset, speech),
    organisations: bracket('organisations', organisationsText(question, dataset, speech)),
    periods: bracket('periods', periods.text),
    by: bracket('by', divided === null ? w.undivided : fill(w.by, { dimension: lowered(divided.label) })),
    compare: bracket('compare', comparisonText(question.compare, dataset, speech)),
  });
}

/** Breakdowns as a caption names them: not those that are taken whole. */
function whereText(view: View, dataset: Dataset, speech: Speech): string {
  const w = exploreWords[speech.language];
  return openBreakdowns(dataset)
    .filter((dimension) => !isWholly(dimension, chosenIn(dimension, view.question)))
    .map((dimension, i) => {
      // Names are quoted, a number of them is not.
      const [first, next] = view.question.selection.has(dimension.id) ? [w.captionWhere, w.captionWhereNext] : [w.where, w.whereNext];
      return fill(i === 0 ? first : next, {
        dimension: lowered(dimension.label),
        categories: categoriesText(dimension, view.question, speech),
      });
    })
    .join('');
}

/**
 * The question in one sentence without a full stop, as the caption of its table, its chart and every file.
 * @param against name of the second indicator where the dataset does not know it.
 */
export function sentenceOf(view: View, dataset: Dataset, speech: Speech, against: string | null = null): string {
  const w = exploreWords[speech.language];
  const { question } = view;
  const periods = periodsText(question, dataset, speech);
  const divided = dividedBy(question, dataset);
  return fill(periods.single ? w.caption.at : w.caption.over, {
    indicator: indicatorsText(view, dataset, speech, against),
    where: whereText(view, dataset, speech),
    organisations: organisationsText(question, dataset, speech),
    periods: periods.text,
    by: divided === null ? '' : fill(w.captionBy, { dimension: lowered(divided.label) }),
    compare: question.compare === null ? '' : fill(w.captionCompare, { comparison: comparisonText(question.compare, dataset, speech) }),
  });
}
