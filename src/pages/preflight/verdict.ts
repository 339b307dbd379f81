import type { PreflightWords } from '../../i18n/messages/preflight';
import type { Language } from '../../i18n/language';
import { counted } from '../../i18n/plural';
import type { Check } from './checks';
import { type Level, levels } from './levels';

/** What all rows come to: the worst of their levels, and a sentence or two that agree with them. */
export function verdictOf(checks: readonly Check[], w: PreflightWords, language: Language): { readonly level: Level; readonly text: string } {
  const count = (level: Level): number => checks.filter((check) => check.level === level).length;
  const level = levels.find((each) => count(each) > 0) ?? 'good';
  if (level === 'bad') return { level, text: counted(count('bad'), w.bad, language) };
  if (level === 'good') return { level, text: w.good };
  const parts = (['look', 'untried'] as const).flatMap((each) => (count(each) === 0 ? [] : [counted(count(each), w[each], language)]));
  return { level, text: [w.possible, ...parts].join(' ') };
}
