import { layoutOf } from './cube';
import type { Dataset } from './dataset';

/** What counting needs of a dataset: small enough to be sent to a worker, without its figures. */
export interface TallyColumns {
  /** Categories of each dimension. */
  readonly sizes: readonly number[];
  /** As in the dataset. */
  readonly cells: Float64Array | null;
  /** In a dense cube 1 for each cell that holds an observation; null in a sparse one, which lists them. */
  readonly present: Uint8Array | null;
}

/** For each dimension 1 at every position that is wanted, null where all are. */
export type Wanted = readonly (Uint8Array | null)[];

/** Work that is done in pieces. */
export interface InPieces {
  /** Goes on for at most so many places. @returns whether everything is done. */
  readonly on: (places: number) => boolean;
}

/** The columns of a dataset while they are worked out; `columns` are whole when all is done. */
interface ReadingColumns extends InPieces {
  readonly columns: TallyColumns;
}

function readPresence({ values, annotations }: Dataset, present: Uint8Array): InPieces['on'] {
  let place = 0;
  return (places) => {
    const end = Math.min(values.length, place + places);
    const isLast = place < values.length && end === values.length;
    for (; place < end; place += 1) if (!Number.isNaN(values[place])) present[place] = 1;
    if (isLast) for (const cell of annotations.keys()) if (cell < present.length) present[cell] = 1;
    return place === values.length;
  };
}

function startColumns(dataset: Dataset): ReadingColumns {
  const { sizes } = layoutOf(dataset);
  const { cells, values } = dataset;
  if (cells !== null) return { columns: { sizes, cells, present: null }, on: () => true };
  const present = new Uint8Array(values.length);
  return { columns: { sizes, cells, present }, on: readPresence(dataset, present) };
}

const known = new WeakMap<Dataset, ReadingColumns>();

/** Worked out once for each dataset; going on goes on from where it was left. */
export function readColumns(dataset: Dataset): ReadingColumns {
  const reading = known.get(dataset) ?? startColumns(dataset);
  known.set(dataset, reading);
  return reading;
}

/** Observations, or cells of a dense cube, that one pass reads. */
export const placesOf = ({ cells, present }: TallyColumns): number => (cells ?? present ?? []).length;
