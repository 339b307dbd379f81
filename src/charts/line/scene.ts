import type { PlacedMark } from '../frame/placed-mark';
import type { Legend } from '../frame/legend';
import type { Segment } from '../frame/room';
import type { SeriesLook } from '../palette';
import type { Scale } from '../axis/ticks';
import type { Run } from './runs';

/** The field the points are drawn in, in pixels from the left and the top of the chart. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Text {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Point {
  readonly mark: PlacedMark;
  readonly look: SeriesLook;
  readonly own: boolean;
  /** Where the true figure of a bound lies; null for other figures. */
  readonly open: { readonly up: boolean; readonly y: number; readonly height: number } | null;
  /** Whether its stroke alone tells of it, without a marker: in a dense line. */
  readonly bare?: boolean;
  /** The value, where there is room for it. */
  readonly value: Text | null;
  /** Name and value of the series, beside its last point or in the column of names. */
  readonly end: EndLabel | null;
}

/** `leader`: whether a dotted line leads from the point to it. */
export type EndLabel = Text & { readonly leader: boolean };

/** A span of the axis without a single figure. */
export interface Gap {
  readonly x: number;
  readonly width: number;
  readonly text: Text | null;
}

/** A break of the method or a milestone: a rule with its words above the plot. */
export interface Note {
  readonly kind: 'break' | 'milestone';
  readonly x: number;
  readonly text: Text;
}

export interface TargetRule {
  readonly id: string;
  readonly rule: Segment;
  /** Null where the legend has the words. */
  readonly text: Text | null;
  /** What index numbers count from, not something to be reached: a plain rule. */
  readonly base?: boolean;
}

export interface LineScene {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  /** Height at which the lower end of the scale stands. */
  readonly floor: number;
  readonly scale: Scale;
  readonly reversed: boolean;
  /** Where the axis begins, in steps: half a step before the first position or more. It ends half a step after the last. */
  readonly from: number;
  /** Place of every position along the axis, in steps. */
  readonly places: readonly number[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly { readonly x: number; readonly text: string; readonly faint: boolean }[];
  readonly strokes: readonly { readonly series: number; readonly look: SeriesLook; readonly runs: readonly Run[] }[];
  readonly points: readonly Point[];
  /** Figures without a number: told in words where their mark would stand. */
  readonly stated: readonly { readonly mark: PlacedMark; readonly text: Text }[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly Note[];
  readonly targets: readonly TargetRule[];
  /** What must be known of the axis: that it does not start at 0, that 1 is best. */
  readonly axisNote: Text | null;
  /** How many points are drawn of how many, over the field; null when all are. */
  readonly drawnNote: Text | null;
  readonly zigzag: boolean;
  readonly legend: Legend;
  readonly legendTop: number;
}
