import { roundTo } from './decimals';
import type { Caution, Derived, Fact } from './figure';
import { readStated } from './stated';

/** What a figure is out of, as far as its source says so. */
function totalOf(fact: Fact): number | null {
  const stated = readStated(fact);
  return fact.outOf ?? (stated?.is === 'part' ? stated.outOf : null);
}

const isShare = ({ indicator }: Fact): boolean => indicator.unit.code === '%';

const haveDifferentTotals = (facts: readonly Fact[]): boolean =>
  new Set(facts.flatMap((fact) => totalOf(fact) ?? [])).size > 1;

/** Whether counts or ranks are out of different numbers, so that they cannot be set against each other. */
export const areOutOfDifferent = (facts: readonly Fact[]): boolean => !facts.some(isShare) && haveDifferentTotals(facts);

const isFraction = (fact: Fact): boolean => readStated(fact)?.is === 'value';

/** What must be said of any figure computed from these, whatever the rule. */
export function inputCautions(facts: readonly Fact[]): readonly Caution[] {
  const cautions: Caution[] = [];
  if (facts.every(isShare) && haveDifferentTotals(facts)) cautions.push('totals-differ');
  if (facts.some(({ others }) => others.some(({ agreement }) => agreement === 'disagrees'))) cautions.push('disputed');
  return cautions;
}

const FRACTION_DIGITS = 1;

/** A difference with no more decimals than the figures are shown with; of a printed fraction such as '1/3', with one. */
export function withFewDigits(derived: Derived): Derived {
  if (derived.rule !== 'difference') return derived;
  const most = Math.max(0, ...derived.from.map(({ indicator }) => indicator.decimals));
  const digits = Math.min(derived.digits, derived.from.some(isFraction) ? FRACTION_DIGITS : most);
  if (digits === derived.digits) return derived;
  const value = roundTo(derived.value, digits);
  return { ...derived, digits, value, cautions: value === derived.value ? derived.cautions : [...derived.cautions, 'rounded'] };
}
