import type { ComparisonRefusal } from './compared';
import { roundTo } from './decimals';
import type { Caution, Derived, Fact } from './figure';
import { areOutOfDifferent, inputCautions } from './inputs';
import { haveOneUnit, mostDigits, sumOfValues } from './sum';

/** Units in which a number is a place in an order, so that neither a mean nor a ratio of them says anything. */
export const isOrdinal = ({ indicator }: Pick<Fact, 'indicator'>): boolean => indicator.unit.code === 'rank' || indicator.unit.code === 'places';

function obstacle(facts: readonly Fact[]): ComparisonRefusal | null {
  if (facts.length === 0) return 'no-baseline';
  if (facts.some(isOrdinal)) return 'is-rank';
  if (!haveOneUnit(facts)) return 'different-unit';
  if (facts.some(({ qualifier }) => qualifier !== 'exact')) return 'inexact';
  if (facts.length === 1) return 'incomplete';
  return areOutOfDifferent(facts) ? 'different-total' : null;
}

/**
 * The plain mean of the figures of several places, in which each counts the same, with as many decimals as they have.
 * @param among of how many places it would be if each had a figure; fewer is told in the cautions.
 */
export function meanOf(found: readonly Fact[], among: number): Derived | ComparisonRefusal {
  const facts = found.filter(({ value, qualifier }) => value !== null || qualifier !== 'exact');
  const because = obstacle(facts);
  const [first] = facts;
  if (because !== null || first === undefined) return because ?? 'no-baseline';
  const mean = sumOfValues(facts) / facts.length;
  const digits = Math.min(mostDigits(facts), Math.max(...facts.map(({ indicator }) => indicator.decimals)));
  const value = roundTo(mean, digits);
  const cautions: Caution[] = [...inputCautions(facts)];
  if (facts.length < among) cautions.push('not-all-places');
  if (first.indicator.unit.code === '%') cautions.push('unweighted');
  if (value !== mean) cautions.push('rounded');
  return {
    kind: 'derived', rule: 'mean', value, digits, qualifier: 'exact', unit: first.indicator.unit, outOf: null,
    from: facts, cautions, among,
  };
}
