import { isAcrossBreak } from './breaks';
import type { Compared, ComparisonRefusal } from './compared';
import type { Break, Unit } from './dataset';
import { roundTo } from './decimals';
import type { Fact } from './figure';
import { areOutOfDifferent, inputCautions } from './inputs';
import { isOrdinal } from './mean';
import { haveSameLength } from './period-length';

const BASE = 100;
const DIGITS = 1;
/** Scales whose zero is a convention, and figures that say by how much something moved. */
const NO_RATIO = /%|percent|per cent|phần trăm|°|celsius|change|growth|tăng trưởng/iu;
const SCALES = new Set(['points', 'index', 'percentage_points', '']);

/** Whether twice the number is twice as much: a count or an amount, not a share, a score or a unit nobody states. */
export function isRatioScaled({ indicator: { id, unit, formula } }: Pick<Fact, 'indicator'>): boolean {
  if (formula === 'count') return true;
  return !SCALES.has(unit.code) && !NO_RATIO.test(unit.code) && !NO_RATIO.test(unit.label) && !id.endsWith('_change');
}

function obstacle(figure: Fact, base: Fact, breaks: readonly Break[]): ComparisonRefusal | null {
  if (isOrdinal(figure)) return 'is-rank';
  if (figure.qualifier !== 'exact' || base.qualifier !== 'exact') return 'inexact';
  if (!isRatioScaled(figure)) return 'not-a-ratio';
  if (base.value === 0) return 'zero-baseline';
  if ((base.value ?? 0) < 0 || (figure.value ?? 0) < 0) return 'not-a-ratio';
  if (isAcrossBreak(figure, base.period, breaks)) return 'across-break';
  if (!haveSameLength(figure.period, base.period)) return 'different-length';
  return areOutOfDifferent([figure, base]) ? 'different-total' : null;
}

/** Printed without a unit: what it counts is told beside it. */
const INDEX_UNIT: Unit = { code: 'index_100', label: '' };

/** A figure as it stands when that of the base period counts 100; both have a number. */
export function indexOf(figure: Fact, base: Fact, breaks: readonly Break[]): Compared {
  const because = obstacle(figure, base, breaks);
  if (because !== null) return { kind: 'refused', because };
  return {
    kind: 'known',
    result: {
      kind: 'derived', rule: 'index', value: roundTo(((figure.value ?? 0) / (base.value ?? 1)) * BASE, DIGITS), digits: DIGITS,
      qualifier: 'exact', unit: INDEX_UNIT, outOf: null, from: [base, figure], cautions: inputCautions([base, figure]),
    },
  };
}
