import { isDisputed } from '../../../charts/frame/look';
import type { Fact } from '../../../domain/figure';
import { gridWords } from '../../../i18n/messages/grid';
import type { Speech } from '../../../i18n/words';

/** What must be said beside a figure that its number does not say. */
export const remarks = ['provisional', 'estimated', 'disputed', 'note'] as const;

export type Remark = (typeof remarks)[number];

/** The sign that stands at the figure for each; the legend below the table tells them. */
export const REMARK_SIGNS: Readonly<Record<Remark, string>> = { provisional: 'p', estimated: 'e', disputed: '≠', note: '*' };

export function remarksOf(fact: Fact): readonly Remark[] {
  const status = fact.status === 'provisional' || fact.status === 'estimated' ? [fact.status] : [];
  return [...status, ...(isDisputed(fact) ? ['disputed' as const] : []), ...(fact.note === null ? [] : ['note' as const])];
}

export const remarkWords = (remark: Remark, { language, words }: Speech): string =>
  remark === 'note' ? gridWords[language].note : words.charts.signs[remark];
