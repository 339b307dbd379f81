import { cellKey } from './cell-key';
import { groupBy } from './group';
import type { Book, ObservationRow, SourceRow } from './rows';

/** All readings of one cell: the one that is shown, and the others in the order of the rule. */
export interface Choice {
  readonly chosen: ObservationRow;
  readonly others: readonly ObservationRow[];
}

const DIRECTIONS = ['increase', 'decrease'];
const BEFORE_BOUNDS = ['exact', 'approx'];

/** 0 exact, 1 approximate, 2 a bound, 3 a direction, 4 no figure at all. */
function looseness(row: ObservationRow): number {
  if (row.value === null) return DIRECTIONS.includes(row.qualifier) ? 3 : 4;
  const place = BEFORE_BOUNDS.indexOf(row.qualifier);
  return place < 0 ? 2 : place;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Order of preference among readings of one cell: the source's authority; then the later published, an
 * undated source last; then the more exact, with more decimals; then the id.
 */
export const compareReadings =
  (sources: ReadonlyMap<string, Pick<SourceRow, 'authority' | 'published'>>) =>
  (a: ObservationRow, b: ObservationRow): number => {
    const first = sources.get(a.source);
    const second = sources.get(b.source);
    return (
      (first?.authority ?? 3) - (second?.authority ?? 3) ||
      byText(second?.published ?? '', first?.published ?? '') ||
      looseness(a) - looseness(b) ||
      b.digits - a.digits ||
      byText(a.id, b.id)
    );
  };

/** One choice for each cell, in the order the cells first appear. */
export function chooseReadings(book: Pick<Book, 'observations' | 'sources'>): readonly Choice[] {
  return [...groupBy(book.observations, cellKey).values()].flatMap((readings) => {
    const [chosen, ...others] = [...readings].sort(compareReadings(book.sources));
    return chosen === undefined ? [] : [{ chosen, others }];
  });
}
