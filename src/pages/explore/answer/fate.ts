import type { HiddenReason } from '../answer';

/** What becomes of a figure that was asked for: it is drawn, or hidden for one reason. */
export type Fate = 'drawn' | Exclude<HiddenReason, 'disagrees' | 'not-top'>;

/** In the order in which the hidden ones are told. */
export const fates: readonly Fate[] = [
  'drawn', 'other-period', 'other-place', 'refused', 'direction', 'missing', 'suppressed', 'not-applicable', 'thinned', 'undrawn',
];

/** As it stands in a column of fates; 0 is 'drawn'. */
export const fateCode = (fate: Fate): number => fates.indexOf(fate);

/** Indices of the observations of one fate. */
export function indicesOf(fates: Uint8Array, code: number): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < fates.length; i += 1) if (fates[i] === code) found.push(i);
  return found;
}

/** Indices of the observations that are drawn. */
export const drawnIn = (fates: Uint8Array): readonly number[] => indicesOf(fates, 0);
