import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';

const NUMBER = /^(?:([≈>≥<≤]) )?(-?\d+(?:\.(\d+))?)$/;

/** What was pinned of a figure, in the numerals of the language; what a source printed stays as it is. */
export function statedIn(stated: string, language: Language): string {
  const [match, sign, number = '', decimals = ''] = NUMBER.exec(stated) ?? [];
  if (match === undefined) return stated === '' ? '–' : stated;
  const text = formatNumber(Number(number), { digits: decimals.length, language });
  return sign === undefined ? text : `${sign}\u00a0${text}`;
}
