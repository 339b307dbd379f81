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

function presenceIn({ values, annotations }: Dataset): Uint8Array {
  const present = new Uint8Array(values.length);
  for (let cell = 0; cell < values.length; cell += 1) {
    if (!Number.isNaN(values[cell])) present[cell] = 1;
  }
  for (const cell of annotations.keys()) if (cell < present.length) present[cell] = 1;
  return present;
}

const known = new WeakMap<Dataset, TallyColumns>();

/** Worked out once for each dataset, so that they are told apart as datasets are. */
export function tallyColumns(dataset: Dataset): TallyColumns {
  const columns = known.get(dataset) ?? {
    sizes: layoutOf(dataset).sizes,
    cells: dataset.cells,
    present: dataset.cells === null ? presenceIn(dataset) : null,
  };
  known.set(dataset, columns);
  return columns;
}

/** Observations, or cells of a dense cube, that one pass reads. */
export const placesOf = ({ cells, present }: TallyColumns): number => (cells ?? present ?? []).length;
