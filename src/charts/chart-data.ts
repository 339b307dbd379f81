import type { Break, Target, Unit, Direction } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { Milestone } from '../domain/catalogue';

/** A place along the axis of categories: a period, an organisation or a breakdown's category. */
export interface AxisPosition {
  readonly id: string;
  readonly label: string;
}

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  /** The reader's own organisation, drawn in the accent hue. */
  readonly own: boolean;
  /** Set beside the others to read them by, such as the mean of a region: drawn thin, dashed and grey. */
  readonly reference?: boolean | undefined;
  /** One place for each position; null is a gap. */
  readonly points: readonly (Figure | null)[];
  /** Of a line too long to be laid out whole: 1 for each position at which a figure is left out, and so is no gap. */
  readonly thinned?: Uint8Array | undefined;
}

/** The second indicator of a scatter, along its x axis. */
export interface Against {
  readonly label: string;
  readonly unit: Unit;
  readonly direction: Direction;
  /** One place for each position of the chart; null is a gap. */
  readonly points: readonly (Figure | null)[];
}

/** What every kind of chart draws and every table lists: nothing is drawn that is not in here. */
export interface ChartData {
  /** What the positions are. */
  readonly along: 'period' | 'organisation' | 'breakdown';
  /** Name of the dimension along the axis, for the head of the table. */
  readonly alongLabel: string;
  readonly positions: readonly AxisPosition[];
  /** Id of the position that is the reader's own (ranked bars, tile map); null when none is. */
  readonly ownPosition: string | null;
  readonly series: readonly ChartSeries[];
  /** Name of the dimension the series stand for; null when there is one series. */
  readonly seriesLabel: string | null;
  /** Whether the parts have an order: of the series, or of the positions when there is one series. */
  readonly ordinal: boolean;
  /** Ids of all categories of the ordered dimension, without its totals; left out where only those drawn are known. */
  readonly levels?: readonly string[] | undefined;
  readonly unit: Unit;
  readonly direction: Direction;
  /** The whole of a share of a whole; null otherwise. */
  readonly whole: Figure | null;
  readonly breaks: readonly Break[];
  readonly targets: readonly Target[];
  readonly milestones: readonly Milestone[];
  /** For `scatter`: set against the one series, whose label is the name of the first indicator. */
  readonly against?: Against | undefined;
  /** For `map` and `heat`: the figures of every period, so that a colour is the same class in all of them. */
  readonly scaleFigures?: readonly Figure[] | undefined;
}
