import { UNSPECIFIED } from '../../src/domain/dataset';
import { comparePeriods } from '../../src/domain/period';
import type { Choice } from './choose';
import type { Book, IndicatorRow, ObservationRow } from './rows';

export interface CubeDimension {
  readonly id: string;
  readonly categories: readonly string[];
}

/** Dimensions of an indicator in the order of the document, and the choice that stands in each cell. */
export interface Cube {
  readonly indicator: IndicatorRow;
  readonly dimensions: readonly CubeDimension[];
  /** By cell number, ascending; row-major, the last dimension varies fastest. */
  readonly cells: ReadonlyMap<number, Choice>;
}

/** The category an observation stands in; '_' where it leaves a breakdown open. */
export const categoryOf = (row: ObservationRow, dimension: string): string => {
  if (dimension === 'indicator') return row.indicator;
  if (dimension === 'organisation') return row.organisation;
  if (dimension === 'period') return row.period;
  return row.breakdown.get(dimension) ?? UNSPECIFIED;
};

function breakdownOf(id: string, rows: readonly ObservationRow[], book: Book): CubeDimension {
  const used = new Set(rows.map((row) => categoryOf(row, id)));
  const named = [...(book.breakdowns.get(id)?.categories.keys() ?? [])].filter((code) => used.has(code));
  return { id, categories: used.has(UNSPECIFIED) ? [UNSPECIFIED, ...named] : named };
}

/** The cube of an indicator; null when nothing was observed. Only breakdowns that some row uses become dimensions. */
export function cubeOf(indicator: IndicatorRow, choices: readonly Choice[], book: Book): Cube | null {
  const rows = choices.map(({ chosen }) => chosen);
  if (rows.length === 0) return null;
  const organisations = new Set(rows.map((row) => row.organisation));
  const dimensions: readonly CubeDimension[] = [
    { id: 'indicator', categories: [indicator.id] },
    { id: 'organisation', categories: [...book.organisations.keys()].filter((id) => organisations.has(id)) },
    ...indicator.dimensions
      .filter((id) => rows.some((row) => row.breakdown.has(id)))
      .map((id) => breakdownOf(id, rows, book)),
    { id: 'period', categories: [...new Set(rows.map((row) => row.period))].sort(comparePeriods) },
  ];
  const places = dimensions.map(({ categories }) => new Map(categories.map((code, place) => [code, place])));
  const numberOf = (row: ObservationRow): number =>
    dimensions.reduce(
      (cell, { id, categories }, axis) => cell * categories.length + (places[axis]?.get(categoryOf(row, id)) ?? 0),
      0,
    );
  const cells = choices.map((choice) => [numberOf(choice.chosen), choice] as const).sort(([a], [b]) => a - b);
  return { indicator, dimensions, cells: new Map(cells) };
}
