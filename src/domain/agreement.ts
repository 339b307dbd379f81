import type { Agreement, Reading } from './dataset';
import { decimalsOf, roundTo, truncateTo } from './decimals';
import { boundsOf, meet } from './quantity';

type Compared = Pick<Reading, 'value' | 'digits' | 'qualifier' | 'stated' | 'outOf'>;

/** Equal, or one of the two silent: a source that adds the denominator does not print another figure. */
const isEqualOrSilent = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

const isSame = (a: Compared, b: Compared): boolean =>
  a.value === b.value &&
  a.qualifier === b.qualifier &&
  isEqualOrSilent(a.stated, b.stated) &&
  isEqualOrSilent(a.outOf, b.outOf);

const digitsOf = (value: number, digits: number): number => Math.max(digits, decimalsOf(value));

/** Whether the figure with more decimals gives the other one once its last digits are rounded or cut off. */
function isRounding(a: number, b: number, digitsA: number, digitsB: number): boolean {
  const [coarse, fine, digits] = digitsA < digitsB ? [a, b, digitsA] : [b, a, digitsB];
  return roundTo(fine, digits) === coarse || truncateTo(fine, digits) === coarse;
}

function doReadingsFit(a: Compared, b: Compared): boolean {
  if (a.outOf !== null && b.outOf !== null && a.outOf !== b.outOf) return false;
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first.kind === 'unbounded' || second.kind === 'unbounded') {
    const areDirections = a.value === null && b.value === null;
    return !areDirections || a.qualifier === b.qualifier;
  }
  if (a.qualifier !== 'exact' || b.qualifier !== 'exact' || a.value === null || b.value === null) {
    return meet(first, second);
  }
  return isRounding(a.value, b.value, digitsOf(a.value, a.digits), digitsOf(b.value, b.digits));
}

/**
 * Whether two sources' readings of one cell fit. 'agrees' allows for another form of print, for rounding or cutting
 * off to the fewer decimals, and for bounds: at most 6 agrees with 1. A direction contradicts only the other direction.
 */
export function agreementOf(chosen: Compared, other: Compared): Agreement {
  if (isSame(chosen, other)) return 'same';
  return doReadingsFit(chosen, other) ? 'agrees' : 'disagrees';
}
