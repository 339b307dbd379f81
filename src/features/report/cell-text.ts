import { remarksOf } from '../../charts/frame/figure-words';
import type { Figure } from '../../domain/figure';
import { formatFigure, speakFigure } from '../../i18n/format';
import type { Speech } from '../../i18n/words';

/** A figure as a table prints it, with the words that keep it honest: '> 50%', '↑ tăng', '7,5 (số ước tính)', '– (không công bố)'. */
export function cellText(figure: Figure | null, speech: Speech): string {
  const { language, words } = speech;
  const text = formatFigure(figure, language);
  if (figure === null) return text;
  if (figure.qualifier === 'increase' || figure.qualifier === 'decrease') return `${text} ${words.block[figure.qualifier]}`;
  const told = figure.value === null ? [speakFigure(figure, language, words)] : figure.kind === 'derived' ? [] : remarksOf(figure, speech);
  return told.length === 0 ? text : `${text} (${told.join('; ')})`;
}
