import { saysChange } from '../domain/change';
import { unitOf, type Figure } from '../domain/figure';
import { qualifierSigns } from '../domain/qualifier-signs';
import type { Language } from './language';
import { formatNumber, formatSigned, NO_FIGURE } from './number';
import { unitOfChange } from './unit-of-change';
import { readStated } from '../domain/stated';

export const NO_BREAK_SPACE = '\u00a0';

/** A figure in pieces, for a caller that sets each in its own size; '' for a piece there is none of. */
export interface FigureParts {
  /** The sign of the qualifier: '>', '≥', '≈', '↑' … */
  readonly qualifier: string;
  /** With its sign where the figure is a change; '' for a direction; a dash when nothing is known. */
  readonly number: string;
  readonly unit: string;
  /** The number the figure is out of, without the slash. */
  readonly outOf: string;
}

/** Whether the figure says by how much something moved, so that its sign is always printed. */
export function isChange(figure: Figure): boolean {
  if (figure.kind === 'fact') return saysChange(figure.indicator);
  const unit = unitOf(figure).code;
  return unit === 'places' || unit === 'percentage_points' || figure.rule === 'difference' || figure.rule === 'percent-change';
}

/** No more decimals than the source prints, nor than the indicator is shown with. */
export const digitsOf = (figure: Figure): number =>
  figure.kind === 'fact' ? Math.min(figure.digits, figure.indicator.decimals) : figure.digits;

const decimalsIn = (value: number): number => (String(value).split('.')[1] ?? '').length;

function outOfText(figure: Figure, stated: number | null, language: Language): string {
  // The denominator of a percentage counts something else than per cent.
  if (unitOf(figure).code === '%') return '';
  const whole = figure.outOf ?? stated;
  return whole === null ? '' : formatNumber(whole, { digits: decimalsIn(whole), language });
}

/** The pieces of a figure as it is printed. A fraction the source prints for a percentage stays that fraction. */
export function figureParts(figure: Figure, language: Language): FigureParts {
  const { qualifier, value } = figure;
  const none = { number: '', unit: '', outOf: '' };
  if (qualifier === 'increase' || qualifier === 'decrease') return { ...none, qualifier: qualifierSigns[qualifier] };
  if (value === null) return { ...none, qualifier: '', number: NO_FIGURE };
  const stated = readStated(figure);
  if (stated?.is === 'value') return { ...none, qualifier: qualifierSigns[qualifier], number: stated.text };
  const print = isChange(figure) ? formatSigned : formatNumber;
  return {
    qualifier: qualifierSigns[qualifier],
    number: print(value, { digits: digitsOf(figure), language }),
    unit: unitOf(figure).label || unitOfChange(unitOf(figure).code, value, language),
    outOf: outOfText(figure, stated?.outOf ?? null, language),
  };
}

/** A number and its unit: '%' stands close, any other unit behind a space that does not break. */
export function withUnit(number: string, unit: string): string {
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number}${NO_BREAK_SPACE}${unit}`;
}
