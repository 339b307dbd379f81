import type { ChartData } from '../../charts/chart-data';
import type { Fit } from '../../charts/fits';
import type { ChartKind } from '../../charts/kinds';
import type { Comparer } from '../../domain/compared';
import type { Dataset } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import type { Question } from '../../domain/question';

/** One way of drawing the answer, with whether and why it fits. */
export interface Option {
  readonly kind: ChartKind;
  readonly data: ChartData;
  readonly fit: Fit;
}

/** Why a figure that was asked for is not in the drawing, or must be looked at before it is believed. */
export type HiddenReason =
  | 'missing'
  | 'suppressed'
  | 'not-applicable'
  | 'direction'
  | 'other-period'
  | 'other-place'
  | 'not-top'
  | 'refused'
  | 'thinned'
  | 'undrawn'
  | 'disagrees';

/**
 * `disagrees` is drawn all the same; every other reason keeps a figure out of the drawing, `not-top` out of the table
 * too. `thinned` lies between two points of a line longer than the screen. `undrawn` says that no kind fits, or that a
 * scatter has no second figure for it. Why the comparison of a figure is refused, `Answer.comparer` says.
 */
export interface Hidden {
  readonly because: HiddenReason;
  /** Ascending; there may be a million, so facts are made of those that come into sight. */
  readonly cells: Float64Array;
}

/** The figures of a second indicator beside those of the first. */
export interface Beside {
  readonly label: string;
  readonly unit: string;
  /** That of the same place and period as the observation in a cell; null where there is none. */
  readonly of: (cell: number) => Fact | null;
}

/** What a question finds. */
export interface Answer {
  readonly question: Question;
  readonly dataset: Dataset;
  /** Cells of the observations selected, ascending, of the highest or lowest where those are asked for; the table lists them all. */
  readonly cells: Float64Array;
  /** Every kind of chart, in the order they are offered. */
  readonly options: readonly Option[];
  /** The kind that is drawn; null when none fits. */
  readonly chosen: Option | null;
  readonly hidden: readonly Hidden[];
  /** Null when nothing is compared. */
  readonly comparer: Comparer | null;
  /** Left out where nothing is set against a second indicator. */
  readonly beside?: Beside;
  /** How many are among the highest or lowest asked for: more than were asked for where the last ones are level. */
  readonly kept?: number;
}
