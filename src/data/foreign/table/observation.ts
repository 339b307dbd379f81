import type { Qualifier, Status } from '../../../domain/dataset';

/** A row of a tidy table, read; what it has no column for is '' or null. */
export interface ObservationRow {
  readonly row: number;
  readonly indicator: string;
  readonly organisation: string;
  readonly period: string;
  /** One for each breakdown, '' where it is left open. */
  readonly breakdown: readonly string[];
  /** Null: no number. */
  readonly value: number | null;
  /** Decimals as written. */
  readonly digits: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly status: Status | null;
  readonly stated: string;
  readonly outOf: number | null;
  readonly source: string;
  readonly sourceTitle: string;
  readonly sourcePublisher: string;
  readonly sourcePublished: string;
  readonly sourceUrl: string;
  readonly note: string;
  readonly id: string;
}

export const isDirection = (qualifier: Qualifier): boolean => qualifier === 'increase' || qualifier === 'decrease';
