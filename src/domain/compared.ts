import type { Derived, Fact } from './figure';

/** Why two figures are not set against each other. Words: `refusals` of the messages of `compare`. */
export type ComparisonRefusal =
  | 'no-baseline'
  | 'no-number'
  | 'inexact'
  | 'zero-baseline'
  | 'across-break'
  | 'different-unit'
  | 'different-length'
  | 'different-total'
  | 'not-a-ratio'
  | 'is-rank'
  | 'is-change'
  | 'no-target'
  | 'many-targets'
  | 'no-region'
  | 'incomplete'
  | 'itself'
  | 'no-direction';

export type Compared =
  | { readonly kind: 'known'; readonly result: Derived }
  | { readonly kind: 'refused'; readonly because: ComparisonRefusal };

/** Compares one observation; cheap enough to be called for each row as it comes into sight. */
export type Comparer = (cell: number) => Compared;

/** The figure that an observation is set against, to be drawn beside it; null when there is none. */
export type Reference = (cell: number) => Fact | Derived | null;
