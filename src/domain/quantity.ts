import type { Qualifier, Reading } from './dataset';
import { decimalsOf } from './decimals';

/** Every value a figure can have in truth. An end that is open does not belong to it. */
export interface Bounds {
  readonly kind: 'bounds';
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
  /** Whether the ends come from a rounded figure and so are no statement of the source. */
  readonly approx: boolean;
}

export interface Unbounded {
  readonly kind: 'unbounded';
  readonly because: 'no-number' | 'direction' | 'zero-denominator' | 'negative';
}

type Stated = Pick<Reading, 'value' | 'digits' | 'qualifier'>;

const LAST_WHOLE_DIGIT = 0.5;

/** Half a unit of the last significant digit printed: 0.5 for 85, 50 for 300, 0.05 for 1.2. */
function halfUnit(value: number, digits: number): number {
  const decimals = Math.max(digits, decimalsOf(value));
  if (decimals > 0) return Number(`5e-${decimals + 1}`);
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit * LAST_WHOLE_DIGIT;
}

const between = (low: number, high: number, rest: Partial<Bounds> = {}): Bounds => ({
  kind: 'bounds', low, lowOpen: false, high, highOpen: false, approx: false, ...rest,
});

/** What a source's words allow: 'trên 50' is everything above 50, without 50. */
export function boundsOf({ value, digits, qualifier }: Stated): Bounds | Unbounded {
  if (qualifier === 'increase' || qualifier === 'decrease') return { kind: 'unbounded', because: 'direction' };
  if (value === null) return { kind: 'unbounded', because: 'no-number' };
  switch (qualifier) {
    case 'exact':
      return between(value, value);
    case 'approx': {
      const half = halfUnit(value, digits);
      return between(value - half, value + half, { approx: true });
    }
    case 'more-than':
    case 'at-least':
      return between(value, Infinity, { lowOpen: qualifier === 'more-than' });
    case 'less-than':
    case 'at-most':
      return between(-Infinity, value, { highOpen: qualifier === 'less-than' });
  }
}

export const add = (a: Bounds, b: Bounds): Bounds => ({
  kind: 'bounds',
  low: a.low + b.low,
  lowOpen: a.lowOpen || b.lowOpen,
  high: a.high + b.high,
  highOpen: a.highOpen || b.highOpen,
  approx: a.approx || b.approx,
});

const negative = ({ low, lowOpen, high, highOpen, approx }: Bounds): Bounds => ({
  kind: 'bounds', low: 0 - high, lowOpen: highOpen, high: 0 - low, highOpen: lowOpen, approx,
});

export const subtract = (a: Bounds, b: Bounds): Bounds => add(a, negative(b));

const notBelowZero = (bounds: Bounds): Bounds =>
  bounds.low < 0 ? { ...bounds, low: 0, lowOpen: false } : bounds;

function lowOfRatio(part: Bounds, whole: Bounds): Pick<Bounds, 'low' | 'lowOpen'> {
  const isShrinking = whole.highOpen || whole.high === Infinity;
  return { low: part.low / whole.high, lowOpen: part.lowOpen || (part.low > 0 && isShrinking) };
}

function highOfRatio(part: Bounds, whole: Bounds): Pick<Bounds, 'high' | 'highOpen'> {
  if (part.high === 0) return { high: 0, highOpen: part.highOpen };
  if (whole.low === 0 || part.high === Infinity) return { high: Infinity, highOpen: false };
  return { high: part.high / whole.low, highOpen: part.highOpen || whole.lowOpen };
}

/** A part over its whole, both taken as quantities that cannot be below zero. */
export function ratio(part: Bounds, whole: Bounds): Bounds | Unbounded {
  if (whole.high <= 0) return { kind: 'unbounded', because: 'zero-denominator' };
  if (part.high < 0) return { kind: 'unbounded', because: 'negative' };
  const [above, below] = [notBelowZero(part), notBelowZero(whole)];
  const isTwoSided = [part.low, part.high, whole.low, whole.high].every(Number.isFinite);
  return {
    kind: 'bounds',
    ...lowOfRatio(above, below),
    ...highOfRatio(above, below),
    approx: isTwoSided && (part.approx || whole.approx),
  };
}

/** Whether some value lies in both. */
export function meet(a: Bounds, b: Bounds): boolean {
  const before = (left: Bounds, right: Bounds): boolean =>
    left.high < right.low || (left.high === right.low && (left.highOpen || right.lowOpen));
  return !before(a, b) && !before(b, a);
}

/**
 * How bounds are said with one number: a one-sided bound by its end, others by `nominal`, the number computed from
 * the printed ones. Null when no single number with a qualifier says it: both sides open, or two ends of no estimate.
 * @param floor what the quantity cannot be below; a low end there says nothing.
 */
export function statedAs(
  bounds: Bounds, nominal: number, floor = -Infinity,
): { readonly value: number; readonly qualifier: Qualifier } | null {
  const { low, lowOpen, high, highOpen, approx } = bounds;
  if (low === high) return { value: nominal, qualifier: 'exact' };
  if (high === Infinity) {
    const saysNothing = low < floor || (low === floor && !lowOpen) || low === -Infinity;
    return saysNothing ? null : { value: low, qualifier: lowOpen ? 'more-than' : 'at-least' };
  }
  const isOpenBelow = low === -Infinity || (low <= floor && !approx);
  if (isOpenBelow) return { value: high, qualifier: highOpen ? 'less-than' : 'at-most' };
  return approx ? { value: nominal, qualifier: 'approx' } : null;
}
