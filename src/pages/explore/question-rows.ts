import type { QuestionRow } from '../../charts/download';
import type { Dataset, Dimension } from '../../domain/dataset';
import type { Question } from '../../domain/question';
import { fill } from '../../i18n/fill';
import { formatNumber, formatPeriodLong } from '../../i18n/format';
import { downloadWords } from '../../i18n/messages/download';
import { shareWords } from '../../i18n/messages/share';
import type { Speech } from '../../i18n/words';
import { chosenIn, openBreakdowns, organisationDimension, periodsAsked } from './choices';
import { comparisonText, indicatorText } from './sentence/names';
import { dividedBy, type View } from './view';

/** Every category by its name, where the sentence names a few and counts the rest. */
function namesOf(dimension: Dimension, question: Question): string {
  const chosen = new Set(chosenIn(dimension, question));
  return dimension.categories.flatMap(({ id, label }) => (chosen.has(id) ? label : [])).join('; ');
}

function topText({ top }: Question, { language }: Speech): string {
  if (top === null) return '';
  const w = shareWords[language].question;
  return fill(top.end === 'highest' ? w.highest : w.lowest, { n: formatNumber(top.count, { digits: 0, language }) });
}

function sortText({ sort }: Question, { dimensions }: Dataset, { language }: Speech): string {
  if (sort === null) return '';
  const w = shareWords[language].question;
  const known = new Map<string, string>(Object.entries(w.columns));
  const column = known.get(sort.by) ?? dimensions.find(({ id }) => id === sort.by)?.label ?? sort.by;
  return fill(sort.descending ? w.descending : w.ascending, { column });
}

/** Name and unit of what is asked, as files say what they hold. */
export function measureOf({ question: { indicator } }: View, dataset: Dataset): string {
  const unit = dataset.indicators.find(({ id }) => id === indicator)?.unit.label ?? '';
  return [indicatorText(indicator, dataset), unit].filter((piece) => piece !== '').join(' · ');
}

/** The question part by part, in full, for the sheet of a workbook that holds it; what is not asked has no row. */
export function questionRows({ question }: View, dataset: Dataset, speech: Speech, against: string | null): readonly QuestionRow[] {
  const { columns } = downloadWords[speech.language];
  const w = shareWords[speech.language].question;
  const organisation = organisationDimension(dataset);
  const periods = periodsAsked(dataset, question).map((id) => formatPeriodLong(id, speech.language));
  const rows: readonly QuestionRow[] = [
    { label: columns.indicator, text: [indicatorText(question.indicator, dataset), against ?? ''].filter((name) => name !== '').join('; ') },
    { label: columns.organisation, text: organisation === undefined ? '' : namesOf(organisation, question) },
    { label: columns.period, text: periods.join('; ') },
    ...openBreakdowns(dataset).map((dimension) => ({ label: dimension.label, text: namesOf(dimension, question) })),
    { label: w.by, text: dividedBy(question, dataset)?.label ?? '' },
    { label: w.compare, text: question.compare === null ? '' : comparisonText(question.compare, dataset, speech) },
    { label: w.top, text: topText(question, speech) },
    { label: w.sort, text: sortText(question, dataset, speech) },
  ];
  return rows.filter(({ text }) => text !== '');
}
