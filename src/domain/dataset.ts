/** How exactly a source states a figure. `increase` and `decrease` come without a number. */
export type Qualifier =
  | 'exact'
  | 'approx'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'increase'
  | 'decrease';

export type Status = 'final' | 'provisional' | 'estimated' | 'missing' | 'suppressed' | 'not-applicable';

/** `lower`: a smaller figure is better (rank, late rate). `neutral`: neither is. */
export type Direction = 'higher' | 'lower' | 'neutral';

/**
 * Whether another source's reading of the same cell fits the chosen one: `same` to the letter,
 * `agrees` once rounding, truncation and bounds are allowed for, or `disagrees`.
 */
export type Agreement = 'same' | 'agrees' | 'disagrees';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Null when the source has no address of its own. */
  readonly url: string | null;
  /** Date of publication as far as it is known: '2020-08-21', '2020-08', '2020' or null. */
  readonly published: string | null;
  /** What of the source was read, in the language of the dataset. */
  readonly readNote: string | null;
}

export interface Unit {
  /** 'procedures', '%', 'points', 'rank' … */
  readonly code: string;
  /** In the language of the dataset; '' for a unit that is not printed (rank, index). */
  readonly label: string;
}

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: Unit;
  /** The most decimals to print; a source that gives fewer is never padded. */
  readonly decimals: number;
  readonly direction: Direction;
  /** 'count' for what may be added up; never shown, `method` is. */
  readonly formula: string | null;
  /** How it is computed, in words for the reader; in the language of the dataset. */
  readonly method: string | null;
  /** 'annual', 'monthly', 'five-yearly', 'programme', 'irregular' or 'plan'; other publishers may use other words. */
  readonly frequency: string | null;
  readonly legalSource: string | null;
}

export interface Category {
  readonly id: string;
  readonly label: string;
}

export type DimensionRole = 'time' | 'metric' | 'organisation' | 'breakdown';

export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly role: DimensionRole;
  /** Whether the categories have an order (levels of a service) and so get a ramp, not hues. */
  readonly ordinal: boolean;
  /** Categories that stand for the whole of this breakdown, such as 'all'. */
  readonly totals: readonly string[];
  readonly categories: readonly Category[];
}

/** The category of a breakdown that a source leaves open; never added to the named ones. */
export const UNSPECIFIED = '_';

/** Another source's reading of a cell. */
export interface Reading {
  readonly id: string | null;
  /** Null exactly when there is no number. */
  readonly value: number | null;
  /** Decimals the source prints. */
  readonly digits: number;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** The form the source prints where it is not the number itself: '1/3', '13/13', 'trên 50%'. */
  readonly stated: string | null;
  readonly outOf: number | null;
  readonly sourceId: string | null;
  readonly note: string | null;
}

export interface OtherReading extends Reading {
  readonly agreement: Agreement;
}

/** What a cell carries besides its number. Fields left out have the defaults of `annotationAt`. */
export interface Annotation {
  readonly id?: string;
  readonly digits?: number;
  readonly qualifier?: Qualifier;
  readonly status?: Status;
  readonly stated?: string;
  readonly outOf?: number;
  readonly sourceId?: string;
  readonly note?: string;
  readonly others?: readonly OtherReading[];
}

export interface Target {
  readonly id: string;
  readonly indicatorId: string;
  /** Whom the target binds, in the words of its source. */
  readonly scope: string;
  readonly period: string;
  readonly operator: '>=' | '<=' | '=';
  readonly value: number;
  readonly sourceId: string;
  readonly note: string | null;
}

/** A point in time from which figures are not, or not simply, comparable with those before. */
export interface Break {
  readonly id: string;
  /** Null: every indicator. */
  readonly indicatorId: string | null;
  /** Null: every organisation. */
  readonly organisationId: string | null;
  readonly period: string;
  /** True when single figures stay comparable and only totals do not. */
  readonly comparable: boolean;
  readonly label: string;
  readonly sourceId: string | null;
  readonly note: string | null;
}

/**
 * A statistics cube in columns. `cells` lists the cell numbers that hold an observation, ascending, and
 * `values` stands beside it; with `cells` null the cube is dense and `values` has one place for every cell.
 * Cell numbers are row-major over `dimensions`: the last dimension varies fastest. NaN means no number.
 * In a dense cube a NaN without an annotation is no observation at all.
 */
export interface Dataset {
  readonly id: string;
  readonly label: string;
  readonly revision: string;
  /** Date of the newest change, 'YYYY-MM-DD'. */
  readonly updated: string;
  readonly dimensions: readonly Dimension[];
  /** One for each category of the metric dimension, in its order. */
  readonly indicators: readonly Indicator[];
  readonly cells: Float64Array | null;
  readonly values: Float64Array;
  /** Sparse: only cells with something besides a plain exact number. Keyed by cell number. */
  readonly annotations: ReadonlyMap<number, Annotation>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly targets: readonly Target[];
  readonly breaks: readonly Break[];
}
