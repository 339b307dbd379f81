import { roundTo, truncateTo } from './decimals';
import type { Caution, Derived, Fact } from './figure';
import type { Bounds } from './quantity';
import { add, boundsOf, statedAs } from './quantity';

/** Why a figure is not computed from others. */
export type RefusalReason =
  | 'nothing-to-add'
  | 'incomplete'
  | 'not-a-count'
  | 'different-unit'
  | 'different-organisation'
  | 'overlap'
  | 'no-number'
  | 'no-bounds'
  | 'zero-denominator'
  | 'part-exceeds-whole';

export interface Refusal {
  readonly kind: 'refused';
  readonly because: RefusalReason;
}

export const refused = (because: RefusalReason): Refusal => ({ kind: 'refused', because });

export const isCount = ({ indicator }: Fact): boolean => indicator.formula === 'count';

const differ = (values: readonly string[]): boolean => new Set(values).size > 1;

export const haveOneUnit = (facts: readonly Fact[]): boolean => !differ(facts.map(({ indicator }) => indicator.unit.code));

export const haveOneOrganisation = (facts: readonly Fact[]): boolean =>
  !differ(facts.map(({ organisation }) => organisation.id));

/** The bounds of each figure; null when one of them has none: a direction, or no number. */
export function allBounds(facts: readonly Fact[]): readonly Bounds[] | null {
  const found = facts.flatMap((fact) => {
    const bounds = boundsOf(fact);
    return bounds.kind === 'bounds' ? [bounds] : [];
  });
  return found.length === facts.length ? found : null;
}

const NOTHING: Bounds = { kind: 'bounds', low: 0, lowOpen: false, high: 0, highOpen: false, approx: false };

export const sumOfBounds = (bounds: readonly Bounds[]): Bounds => bounds.reduce(add, NOTHING);

export const sumOfValues = (facts: readonly Fact[]): number => facts.reduce((sum, { value }) => sum + (value ?? 0), 0);

export const mostDigits = (facts: readonly Fact[]): number => Math.max(0, ...facts.map(({ digits }) => digits));

/** What must be said of a figure computed from these. */
function cautionsOf(from: readonly Fact[], bounds: Bounds): readonly Caution[] {
  const cautions: Caution[] = [];
  if (differ(from.map(({ period }) => period))) cautions.push('dates-differ');
  if (bounds.low !== bounds.high || from.some(({ qualifier }) => qualifier !== 'exact')) cautions.push('inexact');
  return cautions;
}

/** A lower bound is never rounded up, nor an upper one down: the statement would grow. */
function roundedSafely(value: number, qualifier: Derived['qualifier'], digits: number): number {
  const nearest = roundTo(value, digits);
  if (qualifier === 'at-least' || qualifier === 'more-than') return nearest > value ? truncateTo(value, digits) : nearest;
  if (qualifier !== 'at-most' && qualifier !== 'less-than') return nearest;
  return nearest < value ? nearest + Number(`1e-${digits}`) : nearest;
}

type Result = Pick<Derived, 'rule' | 'digits' | 'unit' | 'from'> & { readonly bounds: Bounds; readonly nominal: number };

/** Puts a computed quantity, which cannot be below zero, into one number with its qualifier. */
export function derive({ bounds, nominal, ...rest }: Result): Derived | Refusal {
  const said = statedAs(bounds, nominal, 0);
  if (said === null) return refused('no-bounds');
  const { qualifier } = said;
  const value = roundTo(roundedSafely(said.value, qualifier, rest.digits), rest.digits);
  return { kind: 'derived', ...rest, value, qualifier, outOf: null, cautions: cautionsOf(rest.from, bounds) };
}
