import type { NativeChart, Sureness } from './native-chart';

/** Inches, as everything on a slide. */
export interface Size {
  readonly w: number;
  readonly h: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Words of one look. */
export interface Run {
  readonly text: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  /** As charts name paints: 'var(--ink)'. */
  readonly paint?: string;
  /** Address of the web. */
  readonly link?: string;
  /** BCP 47 tag of words that are not in the language of the presentation. */
  readonly language?: string;
}

export interface TextItem {
  readonly kind: 'text';
  readonly name: string;
  readonly box: Box;
  /** One under the other. */
  readonly paragraphs: readonly (readonly Run[])[];
  readonly sizePt: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly afterPt?: number;
}

export interface Cell extends Run {
  readonly align: 'left' | 'right';
  readonly filled?: boolean;
}

export interface TableItem {
  readonly kind: 'table';
  readonly name: string;
  readonly box: Box;
  readonly widths: readonly number[];
  readonly rowHeight: number;
  readonly sizePt: number;
  /** The first is the head. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface ChartItem {
  readonly kind: 'chart';
  readonly name: string;
  readonly box: Box;
  readonly chart: NativeChart;
  /** For whoever cannot see it. */
  readonly alt: string;
}

/** A sample of a mark beside what it means. */
export interface SampleItem {
  readonly kind: 'sample';
  readonly box: Box;
  readonly sureness: Sureness;
  /** Of a line, whose points are hollow where they are not plain figures. */
  readonly isPoint: boolean;
}

export interface ArrowItem {
  readonly kind: 'arrow';
  readonly box: Box;
  readonly up: boolean;
}

/** Black squares on white, row by row. */
export interface SquaresItem {
  readonly kind: 'squares';
  readonly name: string;
  readonly box: Box;
  readonly matrix: readonly (readonly boolean[])[];
}

export type Item = TextItem | TableItem | ChartItem | SampleItem | ArrowItem | SquaresItem;

/** One slide of the file. A slide of a talk takes several where its figures do not fit one. */
export interface Leaf {
  /** Of a slide that opens a talk or a section in the middle, of others on top. */
  readonly opens: boolean;
  readonly title: string;
  readonly titlePt: number;
  readonly items: readonly Item[];
  /** Below everything; '' for none. */
  readonly foot: string;
  /** For the speaker, a line each. */
  readonly notes: readonly string[];
}
