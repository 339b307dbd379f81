import type { Language } from '../../i18n/language';

export const modes = ['present', 'speaker', 'print', 'embed'] as const;
export const themes = ['light', 'dark', 'contrast'] as const;
/** How many slides a sheet of paper holds. */
export const perSheets = [1, 2, 6] as const;

export type Mode = (typeof modes)[number];
export type Theme = (typeof themes)[number];
export type PerSheet = (typeof perSheets)[number];

/** Categories of one breakdown asked for by `f.{breakdown}`. */
export interface Filter {
  readonly dimension: string;
  readonly categories: readonly string[];
}

/** Words the reader writes beside one figure. */
export interface Note {
  /** Id of the observation, or of a cell of figures opened on this device. */
  readonly figure: string;
  readonly text: string;
}

/** Everything an address says; null and empty lists stand for the default, which is left out when written. */
export interface Address {
  readonly language: Language;
  /** '' is the overview. */
  readonly page: string;
  readonly indicators: readonly string[];
  readonly organisations: readonly string[];
  /** A range of periods as it stands in the address, such as '2015..2020'. */
  readonly time: string | null;
  /** Kind of period, such as 'year' or 'quarter', where the figures have several. */
  readonly rhythm: string | null;
  readonly by: string | null;
  readonly filters: readonly Filter[];
  /** Null is the way of the page: charts, or in Explore both side by side. */
  readonly view: 'chart' | 'table' | null;
  readonly kind: string | null;
  /** What the figures are set against: 'previous', 'base.2015', 'target', 'region', 'org.{id}' or 'rank'. */
  readonly compare: string | null;
  /** How many of the highest are shown; below zero, of the lowest. */
  readonly top: number | null;
  /** Id of the column rows stand in the order of; '-' before it for descending. */
  readonly sort: string | null;
  /** Dimension whose categories run across the table; 'none' for a list. */
  readonly across: string | null;
  /** Dimension whose categories head groups of rows. */
  readonly group: string | null;
  /** Ids of the columns that stay in sight while others scroll. */
  readonly fixed: readonly string[];
  /** The one period that a map shows. */
  readonly at: string | null;
  /** 'own': each of many small charts has a scale of its own. */
  readonly scale: 'own' | null;
  /** Figures laid aside to be read together. */
  readonly pinned: readonly string[];
  readonly notes: readonly Note[];
  /** Figures of another publisher: an id on this device, or the address they are read from. */
  readonly data: string | null;
  readonly mode: Mode | null;
  /** A talk by its id, ready or kept on this device, or after '~' the whole of it; null is the first that is ready. */
  readonly deck: string | null;
  /** Id of the slide of a talk; null is its first. */
  readonly slide: string | null;
  /** Seconds a slide stays in an automatic show. */
  readonly auto: number | null;
  /** Slides on a sheet of a handout; null on the page of ready talks is the usual number, elsewhere no handout is asked for. */
  readonly perSheet: PerSheet | null;
  /** 'none': a handout without the notes of the speaker. */
  readonly handoutNotes: 'none' | null;
  readonly theme: Theme | null;
  readonly revision: string | null;
}

export const emptyAddress = (language: Language, page = ''): Address => ({
  language,
  page,
  indicators: [],
  organisations: [],
  time: null,
  rhythm: null,
  by: null,
  filters: [],
  view: null,
  kind: null,
  compare: null,
  top: null,
  sort: null,
  across: null,
  group: null,
  fixed: [],
  at: null,
  scale: null,
  pinned: [],
  notes: [],
  data: null,
  mode: null,
  deck: null,
  slide: null,
  auto: null,
  perSheet: null,
  handoutNotes: null,
  theme: null,
  revision: null,
});

/** Slides on a sheet where the address of a ready talk does not say how many. */
export const USUAL_PER_SHEET: PerSheet = 2;

/** One view has one address: a ready talk on paper has the usual number anyway. */
export const plainPerSheet = ({ page, perSheet }: Pick<Address, 'page' | 'perSheet'>): PerSheet | null =>
  page === 'present' && perSheet === USUAL_PER_SHEET ? null : perSheet;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sortedFilters = (filters: readonly Filter[]): readonly Filter[] =>
  filters.toSorted((a, b) => byText(a.dimension, b.dimension));

export const sortedNotes = (notes: readonly Note[]): readonly Note[] => notes.toSorted((a, b) => byText(a.figure, b.figure));
