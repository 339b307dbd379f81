import type { Fact, Figure } from '../domain/figure';
import type { Source } from '../domain/dataset';
import type { Deck } from '../domain/deck';
import type { Sentence } from '../i18n/sentence';
import type { ChartData } from './chart-data';
import type { ChartKind } from './kinds';
import type { ChartTable } from './table';

/** A total with what it is added up from, in this order. */
export interface Sum {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
  readonly holds: boolean;
}

/** What one address shows, without the page around it: for slides, documents and whatever else stands alone. */
export interface Exhibit {
  /** As asked for. */
  readonly address: string;
  /** What it is about: 'Thủ tục cung cấp trực tuyến'. */
  readonly subject: string;
  /** What its figures show; null when they have nothing to say in a sentence. */
  readonly heading: Sentence | null;
  /** Label of the unit; '' for none. */
  readonly unit: string;
  /** '2015–2020' in words of the language. */
  readonly period: string;
  /** The organisation, or how many there are. */
  readonly place: string;
  /** The one figure it stands for, set large; null for a chart without one. */
  readonly hero: Figure | null;
  /** Null where no kind of chart fits, as of a direction. */
  readonly drawn: { readonly kind: ChartKind; readonly data: ChartData } | null;
  /** The figures drawn, or those told where nothing is drawn. */
  readonly facts: readonly Fact[];
  /** The figures of `drawn` as rows; of an exhibit that draws nothing, of `facts`. */
  readonly table: ChartTable;
  readonly sums: readonly Sum[];
  /** Of `facts`, each once, in the order they first stand in. */
  readonly sources: readonly Source[];
  /** What must be known beside it: remarks of the sources, figures left out, breaks, comparisons refused. */
  readonly notes: readonly string[];
  /** Revision of its dataset. */
  readonly revision: string;
}

/** Why an address shows nothing. */
export type NoExhibit = 'no-figures' | 'unknown' | 'failed';

/** Gives what addresses show, in one language. */
export interface Exhibits {
  /**
   * Reads what it needs; never rejects. The language of the address is not heeded. The same address gives the same object
   * as long as the data are the same.
   */
  readonly read: (address: string) => Promise<Exhibit | NoExhibit>;
  /**
   * The talk a page makes as it stands: a title, an exhibit for each block that has figures or for the one the address
   * names, the sources. A page that shows nothing is a title alone. Rejects only when the part of the page that makes it
   * does not arrive.
   */
  readonly deckOf: (address: string) => Promise<Deck>;
}
