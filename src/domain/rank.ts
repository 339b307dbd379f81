import { roundTo } from './decimals';
import type { Caution, Derived, Fact } from './figure';

export interface Standing extends Derived {
  /** Whether another one stands on the same place. */
  readonly joint: boolean;
}

const isComparable = (own: Fact) => ({ indicator, period, value }: Fact): boolean =>
  indicator.id === own.indicator.id && period === own.period && value !== null;

/** Whether two unequal figures cannot be told apart with the decimals that both sources print. */
function isRoundingApart(a: Fact, b: Fact): boolean {
  const digits = Math.min(a.digits, b.digits);
  return a.value !== b.value && roundTo(a.value ?? 0, digits) === roundTo(b.value ?? 0, digits);
}

/**
 * The place of a figure among others of its indicator and period, as 'k/N' in `value` and `outOf`: equal figures share
 * a place and the next ones are left empty. Inexact figures are not compared; the result says when some were left out.
 * Null when nothing can be said: the own figure is inexact, or neither direction is the better.
 * @param among may hold the own figure; facts of other indicators or periods are passed over.
 */
export function rankOf(own: Fact, among: readonly Fact[]): Standing | null {
  const { value, qualifier, indicator } = own;
  if (value === null || qualifier !== 'exact' || indicator.direction === 'neutral') return null;
  const stated = among.filter(isComparable(own)).filter(({ organisation }) => organisation.id !== own.organisation.id);
  const others = stated.filter((each) => each.qualifier === 'exact');
  const sign = indicator.direction === 'higher' ? 1 : -1;
  const isBetter = (each: Fact): boolean => sign * (each.value ?? 0) > sign * value;
  const cautions: Caution[] = [];
  if (others.length < stated.length) cautions.push('not-all-places');
  if (others.some((each) => isRoundingApart(own, each))) cautions.push('rounded');
  return {
    kind: 'derived',
    rule: 'rank',
    value: others.filter(isBetter).length + 1,
    digits: 0,
    qualifier: 'exact',
    unit: { code: 'rank', label: '' },
    outOf: others.length + 1,
    from: [own, ...others],
    cautions,
    joint: others.some((each) => each.value === value),
  };
}
