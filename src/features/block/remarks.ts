import type { Target } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { formatNumber, formatPeriod } from '../../i18n/format';
import { inSentence } from '../../i18n/in-sentence';
import { operatorSigns } from '../../i18n/operator-signs';
import type { Speech, Words } from '../../i18n/words';
import type { Option, Resolved } from './resolve';

/** Why a kind of chart is not drawn: the one asked for or, where none is drawn, the first that was wanted; null when nothing is refused. */
export function refusalOf(resolved: Pick<Resolved, 'options'>, option: Option | null, asked: string | null, words: Words): string | null {
  const refused = resolved.options.find((o) => !o.fit.fits && (option === null || o.kind === asked));
  if (refused === undefined || refused.fit.fits) return null;
  const kind = inSentence(words.block.kindNames[refused.kind]);
  return fill(words.block.tableOnly, { kind, reason: words.charts.unfit[refused.fit.because] });
}

/** Whether places stand side by side that do not report for the same period. */
export const isOfSeveralPeriods = (option: Option | null, facts: readonly Fact[]): boolean =>
  option?.data.along === 'organisation' && new Set(facts.map(({ period }) => period)).size > 1;

/** Whether figures are drawn as parts of a whole that is another indicator's. */
export const isJoined = (option: Option | null, first: Fact | undefined): boolean =>
  option?.data.whole?.kind === 'fact' && option.data.whole.indicator.id !== first?.indicator.id;

export function targetTold(target: Target, isPercentage: boolean, { language, words }: Speech): string {
  const told = fill(words.block.target, {
    operator: operatorSigns[target.operator],
    value: formatNumber(target.value, { digits: 0, language }) + (isPercentage ? '%' : ''),
    scope: target.scope,
    period: formatPeriod(target.period, language),
  });
  return target.note ? `${told} – ${target.note}` : told;
}

/** How many figures of a block its chart does not draw. */
export const leftTold = (count: number, { block }: Words): string =>
  `${fill(block.notDrawn, { count: String(count) })} (${block.notDrawnReason})`;

export interface Note {
  readonly text: string;
  /** Whose figures it is about, where a chart has those of several; '' otherwise. */
  readonly whose: string;
}

/** What the sources add to their figures, each once. */
export function notesOf(facts: readonly Fact[], named: boolean): readonly Note[] {
  const texts = [...new Set(facts.flatMap((f) => (f.note ? [f.note] : [])))];
  return texts.map((text) => ({
    text,
    whose: named ? facts.filter((f) => f.note === text).map((f) => f.organisation.label).join(', ') : '',
  }));
}

/** The same as lines. */
export const notesTold = (facts: readonly Fact[], named: boolean): readonly string[] =>
  notesOf(facts, named).map(({ text, whose }) => (whose === '' ? text : `${whose}: ${text}`));
