import { isAcrossBreak } from './breaks';
import type { Break, Unit } from './dataset';
import { roundTo } from './decimals';
import type { Derived, Fact, Rule } from './figure';
import { haveSameLength } from './period-length';

type UnknownBecause =
  | 'no-baseline'
  | 'inexact'
  | 'zero-baseline'
  | 'across-break'
  | 'different-unit'
  | 'different-organisation'
  | 'different-length';

/**
 * How a figure moved, or why that cannot be said. `value` is in percentage points, per cent, places (positive: better)
 * or the unit of the indicator; `derived` is the same as a figure to print, its label left to the reader's language
 * where the unit is not the indicator's own.
 */
export type Change =
  | {
      readonly kind: 'points' | 'percent' | 'places' | 'difference';
      readonly value: number;
      readonly from: readonly [Fact, Fact];
      readonly derived: Derived;
    }
  | { readonly kind: 'unknown'; readonly because: UnknownBecause };

/** Whether an indicator itself says by how much something moved, so that a change of it would be read as that. */
export const saysChange = ({ id, unit }: Fact['indicator']): boolean =>
  unit.code === 'places' || unit.code === 'percentage_points' || id.endsWith('_change');

type KnownKind = Exclude<Change['kind'], 'unknown'>;

const PERCENT_DIGITS = 1;

function kindOf({ unit, formula }: Fact['indicator']): KnownKind {
  if (unit.code === '%') return 'points';
  if (unit.code === 'rank') return 'places';
  return formula === 'count' ? 'percent' : 'difference';
}

const RESULT: Readonly<Record<KnownKind, { readonly rule: Rule; readonly unit: Unit | null }>> = {
  points: { rule: 'difference', unit: { code: 'percentage_points', label: '' } },
  percent: { rule: 'percent-change', unit: { code: '%', label: '%' } },
  places: { rule: 'difference', unit: { code: 'places', label: '' } },
  difference: { rule: 'difference', unit: null },
};

const unknown = (because: UnknownBecause): Change => ({ kind: 'unknown', because });

function obstacle(before: Fact, after: Fact, breaks: readonly Break[]): UnknownBecause | null {
  if (before.organisation.id !== after.organisation.id) return 'different-organisation';
  if (before.indicator.id !== after.indicator.id || before.indicator.unit.code !== after.indicator.unit.code) {
    return 'different-unit';
  }
  if (before.value === null || after.value === null) return 'no-baseline';
  if (before.qualifier !== 'exact' || after.qualifier !== 'exact') return 'inexact';
  if (isAcrossBreak(before, after.period, breaks)) return 'across-break';
  const isCounted = before.indicator.formula === 'count';
  return isCounted && !haveSameLength(before.period, after.period) ? 'different-length' : null;
}

function compute(kind: KnownKind, before: number, after: number): number {
  if (kind === 'places') return before - after;
  return kind === 'percent' ? ((after - before) / before) * 100 : after - before;
}

/**
 * What became of a figure: percentage points for shares, never per cent of a per cent; places for ranks; a plain
 * difference for scores; per cent for counts. Refused with its reason where the two cannot be compared: counts of
 * periods of different length, inexact figures, a break between them, a baseline of zero.
 * @param breaks of any indicator and organisation; those that do not touch the two figures are passed over.
 */
export function change(before: Fact, after: Fact, breaks: readonly Break[]): Change {
  const because = obstacle(before, after, breaks);
  if (because !== null) return unknown(because);
  const [old, now] = [before.value ?? 0, after.value ?? 0];
  const kind = kindOf(before.indicator);
  if (kind === 'percent' && old === 0) return unknown('zero-baseline');
  const digits = kind === 'percent' ? PERCENT_DIGITS : Math.max(before.digits, after.digits);
  const value = roundTo(compute(kind, old, now), digits);
  const { rule, unit } = RESULT[kind];
  const from = [before, after] as const;
  const derived: Derived = {
    kind: 'derived', rule, value, digits, qualifier: 'exact', unit: unit ?? before.indicator.unit, outOf: null, from,
    cautions: [],
  };
  return { kind, value, from, derived };
}
