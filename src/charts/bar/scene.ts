import type { Legend } from '../frame/legend';
import type { PlacedMark } from '../frame/placed-mark';
import type { Note, Plot, TargetRule, Text } from '../line/scene';
import type { Fill } from '../palette';
import type { Scale } from '../axis/ticks';

export interface BarMark {
  readonly mark: PlacedMark;
  readonly fill: Fill;
  readonly value: string;
  /** Where the value stands: beyond the end of the bar, upon it, or nowhere for want of room. */
  readonly valueAt: 'end' | 'upon' | 'none';
}

/** Bars stand upright along time while their values fit over them, and lie otherwise. */
export interface BarScene {
  readonly height: number;
  readonly upright: boolean;
  readonly stacked: boolean;
  readonly plot: Plot;
  readonly scale: Scale;
  /** Pixels along the axis of numbers. */
  readonly at: (value: number) => number;
  /** What lies beyond a lower bound: where its hatch ends, and whether it fades because no end is known. */
  readonly open: { readonly to: number; readonly endless: boolean };
  readonly thickness: number;
  readonly labels: readonly Text[];
  readonly bars: readonly BarMark[];
  readonly stated: readonly { readonly mark: PlacedMark; readonly text: Text }[];
  /** Words where there is no figure at all. */
  readonly gaps: readonly Text[];
  readonly notes: readonly Note[];
  /** Breaks between lying bars, as heights; their words are in the legend. */
  readonly rules: readonly number[];
  readonly targets: readonly TargetRule[];
  readonly legendAbove: Legend;
  readonly legend: Legend;
  readonly legendTop: number;
}

/** The marks in the order of the arrow keys. */
export const marksOf = ({ bars, stated }: BarScene): readonly PlacedMark[] =>
  [...bars, ...stated].map(({ mark }) => mark).toSorted((a, b) => a.series - b.series || a.position - b.position);
