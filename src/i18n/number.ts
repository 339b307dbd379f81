import { localeOf, type Language } from './language';

/** Stands where a number would, when there is none. */
export const NO_FIGURE = '–';
const MINUS = '\u2212';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(digits: number, signed: boolean, language: Language): Intl.NumberFormat {
  const places = Math.min(20, Math.max(0, Math.trunc(digits) || 0));
  const key = `${language} ${places} ${signed}`;
  const cached = formats.get(key);
  if (cached !== undefined) return cached;
  const made = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    signDisplay: signed ? 'exceptZero' : 'negative',
  });
  formats.set(key, made);
  return made;
}

export interface NumberOptions {
  readonly digits: number;
  readonly language: Language;
}

function printNumber(value: number, { digits, language }: NumberOptions, signed: boolean): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  return numberFormat(digits, signed, language).format(value).replace('-', MINUS);
}

/**
 * A number with exactly `digits` decimals, groups of three and a true minus (U+2212); never in compact notation.
 * A dash when there is no finite number; no sign at a zero.
 */
export const formatNumber = (value: number, options: NumberOptions): string => printNumber(value, options, false);

/** As `formatNumber`, with a plus too: for changes. */
export const formatSigned = (value: number, options: NumberOptions): string => printNumber(value, options, true);
