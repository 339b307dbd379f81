import type { Figure } from '../../domain/figure';
import { digitsOf, figureParts, isChange } from '../../i18n/figure-parts';
import type { Language } from '../../i18n/language';
import { readStated } from '../../domain/stated';

const FRACTION = /\/(\d+)$/;

/**
 * The number format a spreadsheet shows a figure in: the decimals of its source, a sign for a change, and
 * 33 1/3 rather than 33,33 where the source prints 1/3.
 */
export function numberFormat(figure: Figure): string {
  const stated = readStated(figure);
  const denominator = stated?.is === 'value' ? FRACTION.exec(stated.text)?.[1] : undefined;
  if (denominator !== undefined) return `# ${'?'.repeat(denominator.length)}/${'?'.repeat(denominator.length)}`;
  const digits = digitsOf(figure);
  const plain = digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0';
  return isChange(figure) ? `+${plain};-${plain};0` : plain;
}

/** As `numberFormat`, with the sign of the qualifier before the number, which stays a number: '> 50'. */
export function qualifiedFormat(figure: Figure, language: Language): string {
  const { qualifier } = figureParts(figure, language);
  const format = numberFormat(figure);
  return qualifier === '' ? format : format.split(';').map((part) => `"${qualifier} "${part}`).join(';');
}
