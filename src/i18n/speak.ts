import type { Figure } from '../domain/figure';
import { digitsOf, figureParts, isChange, withUnit } from './figure-parts';
import { fill } from './fill';
import type { Language } from './language';
import type { Words } from './messages/vi';
import { formatNumber } from './number';

type FormatWords = Pick<Words, 'format'>;

function absence(figure: Figure, { format }: FormatWords): string {
  if (figure.kind === 'derived') return format.absent.missing;
  if (figure.status === 'suppressed') return format.absent.suppressed;
  return figure.status === 'not-applicable' ? format.absent.notApplicable : format.absent.missing;
}

/** A change with a known size in words of its own; null for other figures. */
function change(figure: Figure, language: Language, { format }: FormatWords): string | null {
  if (!isChange(figure) || figure.value === null || figure.qualifier !== 'exact') return null;
  if (figure.value === 0) return format.change.none;
  const size = formatNumber(Math.abs(figure.value), { digits: digitsOf(figure), language });
  const amount = withUnit(size, figureParts(figure, language).unit);
  return fill(figure.value > 0 ? format.change.up : format.change.down, { amount });
}

/** A figure for the ear and for sentences, without signs: 'trên 50%', 'giảm 12 bậc', 'tăng, nguồn không nêu con số'. */
export function speakFigure(figure: Figure, language: Language, words: FormatWords): string {
  const { qualifier, value } = figure;
  if (qualifier === 'increase' || qualifier === 'decrease') return words.format.qualified[qualifier];
  if (value === null) return absence(figure, words);
  const { number, unit, outOf } = figureParts(figure, language);
  const plain = outOf === '' ? number : fill(words.format.outOf, { number, outOf });
  return change(figure, language, words) ?? fill(words.format.qualified[qualifier], { figure: withUnit(plain, unit) });
}
