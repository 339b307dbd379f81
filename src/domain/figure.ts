import type { Category, Dimension, Indicator, OtherReading, Qualifier, Reading, Source, Target, Unit } from './dataset';

/** A breakdown category a figure stands in. */
export interface Position {
  readonly dimension: Pick<Dimension, 'id' | 'label' | 'ordinal' | 'totals'>;
  readonly category: Category;
}

/** One observation with everything a passport needs: it can be shown far from its dataset. */
export interface Fact extends Reading {
  readonly kind: 'fact';
  readonly indicator: Indicator;
  readonly organisation: Category;
  readonly period: string;
  /** Without the breakdowns the source leaves open. */
  readonly breakdown: readonly Position[];
  readonly source: Source | null;
  /** Other sources for the same cell. */
  readonly others: readonly OtherReading[];
  /** The sources of `others`, each once. */
  readonly otherSources: readonly Source[];
  /** Revision of the dataset it was read from. */
  readonly revision: string;
}

export type Rule = 'sum' | 'remainder' | 'share' | 'difference' | 'percent-change' | 'rank' | 'count' | 'mean' | 'index';

/** A target that can be shown far from its dataset. */
export interface SourcedTarget extends Target {
  readonly source: Source | null;
}

/** A figure the sources do not print: computed from facts by a rule that is named beside it. */
export interface Derived {
  readonly kind: 'derived';
  readonly rule: Rule;
  readonly value: number;
  readonly digits: number;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly outOf: number | null;
  /** What it was computed from, in the order of the formula. */
  readonly from: readonly Fact[];
  /** Why it must be read with care; empty when nothing is to be said. */
  readonly cautions: readonly Caution[];
  /** For a difference to a target. */
  readonly target?: SourcedTarget;
  /** For a difference to a mean: the mean. */
  readonly baseline?: Derived;
  /** For a mean or a rank: of how many places it would be if each had a figure; left out where that is not known. */
  readonly among?: number;
}

export type Caution =
  | 'dates-differ'
  | 'inexact'
  | 'incomplete'
  /** A mean or a rank among fewer places than there are. */
  | 'not-all-places'
  | 'across-break'
  | 'rounded'
  /** Shares of different totals. */
  | 'totals-differ'
  /** A mean of shares in which each place counts the same, whatever its size. */
  | 'unweighted'
  /** Sources disagree on one of the figures. */
  | 'disputed';

export type Figure = Fact | Derived;

export const unitOf = (figure: Figure): Unit => (figure.kind === 'fact' ? figure.indicator.unit : figure.unit);

/** Ids of the observations behind a figure, for `data-fact` and `data-from`. */
export const factIds = (figure: Figure): readonly string[] =>
  (figure.kind === 'fact' ? [figure] : figure.from).flatMap((fact) => fact.id ?? []);
