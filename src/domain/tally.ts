import { layoutOf } from './cube';
import type { Dataset } from './dataset';
import { namesOnlyWhatExists, wantedOf } from './slice';
import type { Selection } from './slice';
import { readColumns, type InPieces, type TallyColumns, type Wanted } from './tally-columns';
import { walkOn } from './tally-pass';
import { startWalk, type Walk } from './tally-walk';

export interface Tally {
  /** Cells of the observations selected, ascending: those of `selectCells`. */
  readonly cells: Float64Array;
  /**
   * For each dimension, in the order of the dataset, and each of its positions: how many observations stand there and
   * satisfy the selection of all other dimensions, which is what choosing that category would leave.
   */
  readonly counts: readonly Uint32Array[];
}

/** A pass that is taken in pieces. */
export interface Tallying extends InPieces {
  /** What the places read so far give. */
  readonly tally: () => Tally;
}

/** What a selection wants, in positions; null when it selects nothing of any dimension. */
export function wantedIn(dataset: Dataset, selection: Selection): Wanted | null {
  if (!namesOnlyWhatExists(dataset, selection)) return null;
  const { sizes } = layoutOf(dataset);
  return wantedOf(dataset, selection).map((positions, d) => {
    if (positions === null) return null;
    const wanted = new Uint8Array(sizes[d] ?? 0);
    for (const position of positions) wanted[position] = 1;
    return wanted;
  });
}

const emptyTally = ({ sizes }: TallyColumns): Tally => ({ cells: new Float64Array(), counts: sizes.map((size) => new Uint32Array(size)) });

/** Room that is left over is given back only where it is most of it, since giving it back is a copy. */
const foundIn = ({ found, foundCount }: Walk): Float64Array =>
  foundCount * 2 < found.length ? found.slice(0, foundCount) : found.subarray(0, foundCount);

export function startTally(columns: TallyColumns, wanted: Wanted | null): Tallying {
  if (wanted === null) return { on: () => true, tally: () => emptyTally(columns) };
  const walk = startWalk(columns, wanted);
  return {
    on: (places) => walkOn(walk, places),
    tally: () => ({
      cells: foundIn(walk),
      counts: columns.sizes.map((size, d) => {
        const from = walk.offsets[walk.axes[d] ?? 0] ?? 0;
        return walk.counts.slice(from, from + size);
      }),
    }),
  };
}

/** Selects and counts in one pass over the columns; a selection is understood as by `selectCells`. */
export function tally(dataset: Dataset, selection: Selection): Tally {
  const reading = readColumns(dataset);
  reading.on(Infinity);
  const tallying = startTally(reading.columns, wantedIn(dataset, selection));
  tallying.on(Infinity);
  return tallying.tally();
}
