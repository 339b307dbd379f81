import type { Break, Direction, Source, Unit } from './dataset';

export interface DatasetSummary {
  /** The indicator's id; also the dataset's. */
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly updated: string;
  readonly revision: string;
  readonly observations: number;
  /** Ids of the organisations and periods with an observation, in the order of the dataset. */
  readonly organisations: readonly string[];
  readonly periods: readonly string[];
  /** Categories of breakdowns with an observation, without totals and without what is left open. */
  readonly categories: readonly SummaryCategory[];
}

export interface SummaryCategory {
  readonly dimension: string;
  readonly id: string;
  readonly label: string;
}

export type OrganisationKind = 'country' | 'region' | 'province' | 'district' | 'department' | 'unit';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: string | null;
  /** Code of the General Statistics Office, where there is one. */
  readonly code: string | null;
  /** What departments of other provinces do the same work under: 'environment', 'home-affairs' … */
  readonly peerGroup: string | null;
  /**
   * The socio-economic region of a province, such as 'bac-trung-bo'; its provinces are neighbours. Of a region that
   * figures are published for, the regions it covers, joined by '+'.
   */
  readonly region: string | null;
}

/** Whose figures a block shows, seen from the organisation chosen in the address. */
export type Whose = 'own' | 'province' | 'peers' | 'neighbours' | 'provinces' | 'districts' | 'departments' | 'country' | 'regions';

/** A place on a page, from `data/pages.csv`: which indicator, how divided, drawn how. */
export interface Block {
  readonly id: string;
  readonly page: string;
  readonly place: 'headline' | 'chart';
  readonly whose: Whose;
  readonly indicatorId: string;
  /** The dimension that makes the series or bars: a breakdown, 'period' or 'organisation'. */
  readonly by: string | null;
  /** The indicator that is the whole of a share. */
  readonly wholeId: string | null;
  /** Fixed categories of breakdowns. */
  readonly where: readonly { readonly dimension: string; readonly categories: readonly string[] }[];
  /** Kinds of chart wanted, the first that fits is drawn. */
  readonly kinds: readonly string[];
  /** A title for a block that shows a part of its indicator; null: the indicator's own name. */
  readonly title: string | null;
  /** Heading over the blocks of a page that share it; null: none. */
  readonly section: string | null;
}

export interface Milestone {
  readonly id: string;
  readonly organisationId: string;
  readonly period: string;
  readonly label: string;
  /** Null when no page was read that tells of it. */
  readonly source: Source | null;
  readonly note: string | null;
}

export interface Tile {
  readonly map: string;
  readonly organisationId: string;
  readonly column: number;
  readonly row: number;
}

export interface Term {
  readonly id: string;
  readonly name: string;
  /** The short form in use, such as 'TTHC'. */
  readonly abbreviation: string | null;
  readonly definition: string;
  readonly legalSource: string | null;
}

/** A total that must equal its parts; ids are those of observations. */
export interface Identity {
  readonly id: string;
  readonly indicatorIds: readonly string[];
  readonly whole: string;
  readonly parts: readonly string[];
  readonly note: string | null;
}

export interface Change {
  readonly date: string;
  readonly text: string;
}

/** All that is known before a dataset is read. */
export interface Catalogue {
  readonly revision: string;
  readonly updated: string;
  readonly datasets: readonly DatasetSummary[];
  readonly organisations: readonly Organisation[];
  readonly blocks: readonly Block[];
  readonly milestones: readonly Milestone[];
  readonly tiles: readonly Tile[];
  readonly terms: readonly Term[];
  readonly identities: readonly Identity[];
  readonly breaks: readonly Break[];
  readonly changes: readonly Change[];
}
