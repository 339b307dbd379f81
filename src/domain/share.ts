import type { Derived, Fact } from './figure';
import { ratio, subtract } from './quantity';
import { partsObstacle } from './roll-up';
import {
  allBounds, derive, mostDigits, type Refusal, refused, sumOfBounds, sumOfValues,
} from './sum';

const PER_CENT = { code: '%', label: '%' } as const;
const SHARE_DIGITS = 1;
const HUNDRED = 100;

/** Whether the whole is itself a part in a division the part is not of: its other parts are not in it. */
function isPartialWhole(part: Fact, whole: Fact): boolean {
  return whole.breakdown.some(({ dimension, category }) => {
    if (dimension.totals.includes(category.id)) return false;
    return part.breakdown.find((position) => position.dimension.id === dimension.id)?.category.id !== category.id;
  });
}

/**
 * A part as per cent of its whole, to one decimal. Both must be counts of one organisation in one unit, and the part
 * no greater than the whole; figures of different dates, an inexact one or a whole that is not complete are told in
 * the cautions.
 */
export function shareOf(part: Fact, whole: Fact): Derived | Refusal {
  const because = partsObstacle(whole, [part]);
  if (because !== null) return refused(because);
  const [above, below] = allBounds([part, whole]) ?? [];
  if (above === undefined || below === undefined) return refused('no-number');
  if (above.low > below.high) return refused('part-exceeds-whole');
  const quotient = ratio(above, below);
  if (quotient.kind === 'unbounded') return refused('zero-denominator');
  const { low, high } = quotient;
  const share = derive({
    rule: 'share', bounds: { ...quotient, low: low * HUNDRED, high: high * HUNDRED },
    nominal: ((part.value ?? 0) / (whole.value ?? 1)) * HUNDRED, digits: SHARE_DIGITS, unit: PER_CENT, from: [part, whole],
  });
  if (share.kind === 'refused' || !isPartialWhole(part, whole)) return share;
  return { ...share, cautions: [...share.cautions, 'incomplete'] };
}

/** What is left of a whole once its stated parts are taken away: their sum may not exceed it. */
export function remainderOf(whole: Fact, parts: readonly Fact[]): Derived | Refusal {
  const because = partsObstacle(whole, parts);
  if (because !== null) return refused(because);
  const [total, ...bounds] = allBounds([whole, ...parts]) ?? [];
  if (total === undefined) return refused('no-number');
  const sum = sumOfBounds(bounds);
  if (sum.low > total.high) return refused('part-exceeds-whole');
  return derive({
    rule: 'remainder', bounds: subtract(total, sum), nominal: (whole.value ?? 0) - sumOfValues(parts),
    digits: mostDigits([whole, ...parts]), unit: whole.indicator.unit, from: [whole, ...parts],
  });
}
