import type { PeriodKind } from './period';
import type { PeriodRange } from './period-range';
import type { Selection } from './slice';

/** What figures are set against. */
export type Comparison =
  /** The period of the same length just before. */
  | { readonly kind: 'previous' }
  /** A base period, which counts 100. */
  | { readonly kind: 'base'; readonly period: string }
  | { readonly kind: 'target' }
  /** The region of the organisation: its own figure where one is published, or the mean of its provinces. */
  | { readonly kind: 'region' }
  | { readonly kind: 'organisation'; readonly id: string }
  /** Its place among all organisations of its kind with a figure of the same period and categories. */
  | { readonly kind: 'rank' };

/** The highest or lowest of the organisations, or of the categories that stand side by side. */
export interface Top {
  readonly count: number;
  readonly end: 'highest' | 'lowest';
}

export interface Sort {
  /** 'name', 'value', 'change', or the id of a column of the table. */
  readonly by: string;
  readonly descending: boolean;
}

/** What is asked of a dataset. Every id in it is one of the dataset's. */
export interface Question {
  readonly indicator: string;
  /** A second indicator, for a scatter of the two; null: none. */
  readonly against: string | null;
  /** Categories wanted of the organisation dimension and of breakdowns; a dimension not named is taken whole. */
  readonly selection: Selection;
  readonly range: PeriodRange;
  /** The one kind of period that is drawn and listed; null: all of them. */
  readonly rhythm: PeriodKind | null;
  /** Id of the dimension whose categories make the series; null: chosen by what the figures are. */
  readonly by: string | null;
  readonly compare: Comparison | null;
  readonly top: Top | null;
  readonly sort: Sort | null;
}
