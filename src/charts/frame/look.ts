import type { Figure } from '../../domain/figure';

/** The signs by which a mark tells how sure its figure is; each has an entry in the legend. */
export const signs = ['provisional', 'estimated', 'approx', 'above', 'below', 'disputed', 'derived'] as const;

export type Sign = (typeof signs)[number];

export const isBelow = (figure: Figure): boolean => figure.qualifier === 'less-than' || figure.qualifier === 'at-most';

export const isAbove = (figure: Figure): boolean => figure.qualifier === 'more-than' || figure.qualifier === 'at-least';

export const isBound = (figure: Figure): boolean => isAbove(figure) || isBelow(figure);

/** A direction without a number; it is told in words and never drawn as a length. */
export const isDirection = (figure: Figure): boolean => figure.qualifier === 'increase' || figure.qualifier === 'decrease';

export const isDisputed = (figure: Figure): boolean =>
  figure.kind === 'fact' && figure.others.some((other) => other.agreement === 'disagrees');

export const isOpen = (figure: Figure): boolean =>
  figure.kind === 'fact' && (figure.status === 'provisional' || figure.status === 'estimated');

/** The dashes of a mark's outline; undefined for a plain one. */
export const outlineDash = (figure: Figure): string | undefined =>
  figure.qualifier === 'approx' ? '4 3' : figure.kind === 'derived' ? '1.5 2.5' : undefined;

/** Whether a mark has a paler tint of its hue within its dashed outline, as what is computed has; what is inexact stays hollow. */
export const isTinted = (figure: Figure): boolean => figure.kind === 'derived' && figure.qualifier === 'exact';

function signsOf(figure: Figure): readonly Sign[] {
  const found: Sign[] = [];
  if (figure.kind === 'derived') found.push('derived');
  else if (figure.status === 'provisional' || figure.status === 'estimated') found.push(figure.status);
  if (figure.value === null) return found;
  if (figure.qualifier === 'approx') found.push('approx');
  if (isAbove(figure)) found.push('above');
  if (isBelow(figure)) found.push('below');
  if (isDisputed(figure)) found.push('disputed');
  return found;
}

/** Signs that stand in a chart, in the order of the legend. */
export function signsIn(figures: readonly Figure[]): readonly Sign[] {
  const present = new Set(figures.flatMap(signsOf));
  return signs.filter((sign) => present.has(sign));
}
