import { observations, type Row } from './data';

/** A choice of the rows of data/observations.csv; what is left out is not narrowed. */
interface Wanted {
  readonly indicator: string;
  readonly organisations?: readonly string[];
  readonly periods?: RegExp;
  readonly breakdown?: (breakdown: string) => boolean;
}

/** The rows of data/observations.csv that answer a question, read without any code of the product. */
export const rowsOf = ({ indicator, organisations, periods = /^\d{4}$/, breakdown = () => true }: Wanted): readonly Row[] =>
  [...observations.values()].filter(
    (row) =>
      row['indicator'] === indicator &&
      (organisations?.includes(row['organisation'] ?? '') ?? true) &&
      periods.test(row['period'] ?? '') &&
      breakdown(row['breakdown'] ?? ''),
  );

/** The cell a row stands in. Several sources may have a reading of it. */
const placeOf = (row: Row | undefined): string => [row?.['indicator'], row?.['organisation'], row?.['period'], row?.['breakdown']].join(' ');

export const placesOf = (rows: readonly (Row | undefined)[]): readonly string[] => [...new Set(rows.map(placeOf))].toSorted();

export const rowsNamed = (ids: readonly string[]): readonly (Row | undefined)[] => ids.map((id) => observations.get(id));
