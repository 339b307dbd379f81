import type { OrganisationKind } from '../../src/domain/catalogue';
import type { SlideKind } from '../../src/domain/deck';
import type { Direction, Qualifier, Status, Target } from '../../src/domain/dataset';
import type { Place, Words } from './message';

/** The rows of the CSV files after reading: typed, references not yet checked. */

export interface UnitRow extends Place {
  readonly code: string;
  readonly label: Words;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface CategoryRow extends Place {
  readonly code: string;
  readonly name: Words;
}

export interface BreakdownRow {
  readonly id: string;
  readonly name: Words;
  readonly ordinal: boolean;
  readonly totals: readonly string[];
  /** In the order of breakdowns.csv. */
  readonly categories: ReadonlyMap<string, CategoryRow>;
}

export interface IndicatorRow extends Place {
  readonly id: string;
  readonly name: Words;
  readonly definition: Words;
  readonly unit: string;
  readonly decimals: number;
  readonly direction: Direction;
  readonly formula: string | null;
  readonly method: Words | null;
  readonly dimensions: readonly string[];
  readonly frequency: string | null;
  readonly legalSource: string | null;
}

export interface OrganisationRow extends Place {
  readonly id: string;
  readonly name: Words;
  readonly kind: OrganisationKind;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: string | null;
  readonly code: string | null;
  readonly peerGroup: string | null;
  readonly region: string | null;
}

export interface SourceRow extends Place {
  readonly id: string;
  readonly title: string;
  /** In English as in Vietnamese unless `publisher_en` says otherwise. */
  readonly publisher: Words;
  /** 1 the body itself or the owner of the index, 2 a state body, 3 the press and others. */
  readonly authority: number;
  readonly url: string | null;
  readonly published: string | null;
  readonly readNote: string | null;
}

export interface ObservationRow extends Place {
  readonly row: number;
  readonly id: string;
  readonly indicator: string;
  readonly organisation: string;
  readonly period: string;
  readonly breakdown: ReadonlyMap<string, string>;
  readonly unit: string;
  /** Whether the cell of the value is empty; false with value null is a number that could not be read. */
  readonly blank: boolean;
  readonly value: number | null;
  readonly digits: number;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly stated: string | null;
  readonly outOf: number | null;
  readonly source: string;
  readonly note: string | null;
}

export interface TargetRow extends Place {
  readonly id: string;
  readonly indicator: string;
  readonly scope: string;
  readonly period: string;
  readonly operator: Target['operator'];
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly note: string | null;
}

export interface IdentityRow extends Place {
  readonly id: string;
  readonly whole: string;
  readonly parts: readonly string[];
  readonly note: string | null;
}

export interface BreakRow extends Place {
  readonly id: string;
  readonly indicator: string | null;
  readonly organisation: string | null;
  readonly period: string;
  readonly comparable: boolean;
  readonly label: Words;
  readonly source: string | null;
  readonly note: string | null;
}

export interface EventRow extends Place {
  readonly id: string;
  readonly organisation: string;
  readonly period: string;
  readonly label: Words;
  readonly source: string | null;
  readonly note: string | null;
}

export interface TileRow extends Place {
  readonly map: string;
  readonly organisation: string;
  /** Of the grid, from the left and from the top, starting with 0. */
  readonly gridColumn: number;
  readonly gridRow: number;
}

export interface TermRow extends Place {
  readonly id: string;
  readonly name: Words;
  readonly abbreviation: string | null;
  readonly definition: Words;
  readonly legalSource: string | null;
}

export interface BlockRow extends Place {
  readonly id: string;
  readonly page: string;
  /** Order inside a page and place. */
  readonly position: number;
  readonly place: 'headline' | 'chart';
  readonly whose: string;
  readonly indicator: string;
  readonly by: string | null;
  readonly whole: string | null;
  readonly where: readonly { readonly dimension: string; readonly categories: readonly string[] }[];
  readonly kinds: readonly string[];
  readonly title: Words | null;
  /** Heading over this block and those that follow it with the same; null: none. */
  readonly section: Words | null;
}

export interface SlideRow extends Place {
  readonly deck: string;
  /** Order inside a deck. */
  readonly position: number;
  readonly kind: SlideKind;
  /** Without language: 'one-stop?i=os-1&org=ha-tinh'; null for a blank cell. */
  readonly address: string | null;
  readonly title: Words | null;
  readonly text: Words | null;
  readonly notes: Words | null;
  readonly build: boolean;
}

export interface RevisionRow extends Place {
  readonly date: string;
  readonly text: Words;
}

/** Everything data/ says, read and ready for the checks. */
export interface Book {
  readonly units: ReadonlyMap<string, UnitRow>;
  readonly breakdowns: ReadonlyMap<string, BreakdownRow>;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly organisations: ReadonlyMap<string, OrganisationRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly observations: readonly ObservationRow[];
  readonly targets: readonly TargetRow[];
  readonly identities: readonly IdentityRow[];
  readonly breaks: readonly BreakRow[];
  readonly events: readonly EventRow[];
  readonly tiles: readonly TileRow[];
  readonly terms: readonly TermRow[];
  readonly blocks: readonly BlockRow[];
  /** By deck and position. */
  readonly slides: readonly SlideRow[];
  readonly revisions: readonly RevisionRow[];
  /** Free English text of the data to what is shown for it; '' in Vietnamese while it is not translated. */
  readonly translations: ReadonlyMap<string, Words>;
}
