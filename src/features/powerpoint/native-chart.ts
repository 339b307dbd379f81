import type { MarkerShape } from '../../charts/palette';

/** How a mark tells how sure its figure is, so that a bound never looks like a plain figure. */
export type Sureness = 'plain' | 'open' | 'approx' | 'above' | 'below' | 'derived';

/** What stands at a mark: a number format, which goes on following the number; words where a number cannot say it; null for nothing. */
export type PointLabel = { readonly format: string } | { readonly words: string } | null;

export interface NativePoint {
  /** As in the table of the exhibit, not rounded. */
  readonly value: number;
  readonly label: PointLabel;
  readonly sureness: Sureness;
  /** Of lines: whether its label stands below, out of the way of strokes that come from above. */
  readonly below: boolean;
  /** RRGGBB of this mark alone; null for that of its series. */
  readonly paint: string | null;
  /** Of lines: whether a stroke leads here from the point before. */
  readonly joined: boolean;
}

export interface NativeSeries {
  readonly name: string;
  /** RRGGBB, of the marks and of words upon them. */
  readonly paint: string;
  readonly on: string;
  readonly marker: MarkerShape;
  readonly dashed: boolean;
  readonly widthPt: number;
  /** One place for each category; null is a gap, and an empty cell of the workbook. */
  readonly points: readonly (NativePoint | null)[];
}

/** A figure that stands in the workbook and is not drawn, as the whole of a share. */
export interface Undrawn {
  readonly name: string;
  readonly value: number;
}

/** A chart as office programs know it: what is drawn, and the workbook behind it. */
export interface NativeChart {
  readonly form: 'columns' | 'bars' | 'lines' | 'points';
  readonly stacked: boolean;
  /** BCP 47 tag. */
  readonly language: string;
  /** Head of the names of the categories. */
  readonly corner: string;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly undrawn: readonly Undrawn[];
  readonly axis: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly format: string;
    /** Whether the numbers run along it; not where each mark has its own. */
    readonly shown: boolean;
    /** Of ranks: 1 on top. */
    readonly reversed: boolean;
  };
  /** Whether the field is outlined, because all of it is the whole of a share. */
  readonly isWhole: boolean;
  readonly hasLegend: boolean;
  readonly hasCategoryNames: boolean;
}
