import type { Identity } from './catalogue';
import { factAt } from './cube';
import type { Dataset } from './dataset';
import type { Derived, Fact } from './figure';
import { meet } from './quantity';
import { allBounds, derive, mostDigits, sumOfBounds, sumOfValues } from './sum';

export type Evaluation =
  | { readonly kind: 'complete'; readonly holds: boolean; readonly whole: Fact; readonly parts: readonly Fact[]; readonly sum: Derived }
  | {
      readonly kind: 'incomplete';
      /** Ids of the observations that are not there or have no number. */
      readonly missing: readonly string[];
    };

/** The observations of a dataset that have one of these ids, in no order. */
export const factsWithIds = (dataset: Dataset, ids: ReadonlySet<string>): readonly Fact[] =>
  Array.from(dataset.annotations).flatMap(([cell, { id }]) => (id !== undefined && ids.has(id) ? [factAt(dataset, cell)] : []));

/** How far printed decimals can carry a sum away from its printed total: half a unit of the last for each figure. */
const slackOf = (facts: readonly Fact[], digits: number): number =>
  digits === 0 ? 0 : facts.length * Number(`5e-${digits + 1}`);

/**
 * Adds up the parts of an identity and holds them against its whole. Counts must be equal; figures with decimals may
 * differ by what rounding allows, inexact ones by their bounds.
 * @param facts by id of observation.
 */
export function evaluate(identity: Identity, facts: ReadonlyMap<string, Fact>): Evaluation {
  const ids = [identity.whole, ...identity.parts];
  const [whole, ...parts] = ids.flatMap((id) => facts.get(id) ?? []).filter(({ value }) => value !== null);
  const [total, ...bounds] = allBounds(whole === undefined ? [] : [whole, ...parts]) ?? [];
  const digits = mostDigits(parts);
  const added = sumOfBounds(bounds);
  const isComplete = whole !== undefined && total !== undefined && parts.length === identity.parts.length;
  const sum = isComplete
    ? derive({ rule: 'sum', bounds: added, nominal: sumOfValues(parts), digits, unit: whole.indicator.unit, from: parts })
    : null;
  if (!isComplete || sum?.kind !== 'derived') {
    return { kind: 'incomplete', missing: ids.filter((id) => (facts.get(id)?.value ?? null) === null) };
  }
  const slack = slackOf([whole, ...parts], Math.max(digits, whole.digits));
  const holds = meet(total, { ...added, low: added.low - slack, high: added.high + slack });
  return { kind: 'complete', holds, whole, parts, sum };
}
