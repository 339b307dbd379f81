import type { Dataset, DimensionRole } from '../../domain/dataset';
import type { DecimalMark } from '../tidy/number';
import type { Problem } from './problems';

export type Format = 'json-stat' | 'json' | 'csv' | 'xlsx' | 'zip' | 'xls' | 'html' | 'empty' | 'other';

export interface ReadDimension {
  readonly id: string;
  readonly role: DimensionRole;
  readonly size: number;
}

/** What a person may settle who knows the file; each stands above what is found or guessed. */
export interface Choices {
  /** Id of the dimension of time. */
  readonly time?: string;
  /** The period of a file that names none. */
  readonly period?: string;
  readonly delimiter?: string;
  readonly decimalMark?: DecimalMark;
  readonly sheet?: string;
}

/** What was found or guessed, and can be chosen otherwise; left out where the file has no such thing. */
export interface Guesses extends Choices {
  /** Names of the sheets of a workbook that are not hidden. */
  readonly sheets?: readonly string[];
}

/** Figures of a file, counted. */
export interface Summary {
  readonly dimensions: readonly ReadDimension[];
  /** Product of the sizes. */
  readonly cells: number;
  /** Cells with a number or a direction. */
  readonly observations: number;
  /** JSON-stat: the other cells. A table: its rows without a figure. */
  readonly missing: number;
  /** Of the numbers; null when they are not all known. */
  readonly sum: number | null;
}

/** `dataset` is null exactly when the outcome is 'ask' or 'rejected'. */
export interface Outcome extends Summary {
  readonly outcome: 'accepted' | 'accepted-with-warnings' | 'ask' | 'rejected';
  readonly format: Format;
  readonly problems: readonly Problem[];
  readonly guesses: Guesses;
  readonly dataset: Dataset | null;
}

/** What a reader of one format gives back; its problems decide the outcome. */
export interface Reading {
  readonly summary: Summary;
  readonly dataset: Dataset | null;
  readonly guesses: Guesses;
}

export const NOTHING: Summary = { dimensions: [], cells: 0, observations: 0, missing: 0, sum: null };

export const nothingRead: Reading = { summary: NOTHING, dataset: null, guesses: {} };
