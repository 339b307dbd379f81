import type { Figure } from '../domain/figure';
import { figureParts, NO_BREAK_SPACE, withUnit } from './figure-parts';
import type { Language } from './language';
import { NO_FIGURE } from './number';

export { formatAge, formatDate, formatDateTime } from './date';
export { figureParts, withUnit } from './figure-parts';
export { formatNumber } from './number';
export { formatPeriod, formatPeriodLong } from './period';
export { speakFigure } from './speak';

/**
 * A figure in one piece: '> 50%', '1/3', '13/13', '7,54 điểm', '↑', and a dash for none.
 * Its spaces do not break. A figure out of a whole stands without its unit.
 */
export function formatFigure(figure: Figure | null, language: Language): string {
  if (figure === null) return NO_FIGURE;
  const { qualifier, number, unit, outOf } = figureParts(figure, language);
  const text = outOf === '' ? withUnit(number, unit) : `${number}/${outOf}`;
  return [qualifier, text].filter((piece) => piece !== '').join(NO_BREAK_SPACE);
}
