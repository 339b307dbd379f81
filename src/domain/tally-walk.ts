import { placesOf, type TallyColumns, type Wanted } from './tally-columns';

/**
 * How far a pass over one cube has come. The axes are its dimensions, outermost first, but those of one category
 * before all others: they change no cell number. What is known of every axis stands in columns: that of axis `a` and
 * position `p` at `offsets[a] + p`.
 */
export interface Walk {
  readonly columns: TallyColumns;
  /** For each dimension of the dataset its axis. */
  readonly axes: readonly number[];
  readonly offsets: Int32Array;
  /** Cells between two neighbours on each axis. */
  readonly strides: Float64Array;
  readonly wanted: Uint8Array;
  /** The innermost axis that leaves anything out; -1 when none does. */
  readonly lastAsked: number;
  readonly counts: Uint32Array;
  /** For each axis but the last the block of cells the walk is in, and the position it is at. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly positions: Int32Array;
  /** How many axes down to this one leave the block out. */
  readonly failing: Uint8Array;
  /** Observations of the block that all axes but the failing one want, as far as they are read. */
  readonly sums: Float64Array;
  readonly found: Float64Array;
  foundCount: number;
  /** The axis whose whole block counts for the one that leaves it out, so that nobody looks into it; -1: none. */
  whole: number;
  /** The next place to read. */
  place: number;
}

/** Axes without any meaning, so that there is always an inner and an outer one. */
const SPARE = 2;

function wantedOn(sizes: readonly number[], dimensions: readonly number[], wanted: Wanted, offsets: Int32Array): Uint8Array {
  const all = new Uint8Array(SPARE + sizes.reduce((sum, size) => sum + size, 0)).fill(1);
  dimensions.forEach((d, i) => {
    const own = wanted[d] ?? null;
    if (own !== null) all.set(own, offsets[SPARE + i]);
  });
  return all;
}

/** No more can be found than there are places, nor than the wanted positions make cells. */
function mostFound(columns: TallyColumns, wanted: Wanted): number {
  const cells = columns.sizes.map((size, d) => wanted[d]?.reduce((sum, one) => sum + one, 0) ?? size);
  return Math.min(placesOf(columns), cells.reduce((product, count) => product * count, 1));
}

export function startWalk(columns: TallyColumns, wanted: Wanted): Walk {
  const { sizes } = columns;
  const dimensions = sizes.map((_, d) => d).toSorted((a, b) => Number(sizes[a] !== 1) - Number(sizes[b] !== 1) || a - b);
  const lengths = [1, 1, ...dimensions.map((d) => sizes[d] ?? 0)];
  const strides = new Float64Array(lengths.length).fill(1);
  for (let a = lengths.length - 2; a >= 0; a -= 1) strides[a] = (strides[a + 1] ?? 1) * (lengths[a + 1] ?? 1);
  const offsets = Int32Array.from(lengths, (_, a) => lengths.slice(0, a).reduce((sum, length) => sum + length, 0));
  const outer = lengths.length - 1;
  const asked = dimensions.findLastIndex((d) => (wanted[d] ?? null) !== null);
  return {
    columns,
    axes: sizes.map((_, d) => SPARE + dimensions.indexOf(d)),
    offsets,
    strides,
    wanted: wantedOn(sizes, dimensions, wanted, offsets),
    lastAsked: asked < 0 ? -1 : SPARE + asked,
    counts: new Uint32Array(lengths.reduce((sum, length) => sum + length, 0)),
    starts: new Float64Array(outer),
    ends: new Float64Array(outer),
    positions: new Int32Array(outer),
    failing: new Uint8Array(outer),
    sums: new Float64Array(outer),
    found: new Float64Array(mostFound(columns, wanted)),
    foundCount: 0,
    whole: -1,
    place: 0,
  };
}
