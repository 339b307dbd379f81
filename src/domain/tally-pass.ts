import { placesOf } from './tally-columns';
import type { Walk } from './tally-walk';

/*
 * The walk reads cells in ascending order, so it stays in a block of cells on every axis until the block ends. A block
 * that two axes leave out counts nowhere and is leapt over. What a block holds is added to its position when the walk
 * leaves it, and handed to the block around it, so that an observation costs the same however many axes there are.
 */

/** Whether the axis itself leaves its block out. */
const failsHere = ({ failing }: Walk, axis: number): boolean => failing[axis] !== (axis === 0 ? 0 : failing[axis - 1]);

/** Leaves the blocks from the innermost up to an axis. */
function leave(walk: Walk, axis: number): void {
  const { sums, failing, positions, offsets, counts } = walk;
  for (let a = sums.length - 1; a >= axis; a -= 1) {
    const sum = sums[a] ?? 0;
    if (sum === 0) continue;
    sums[a] = 0;
    const here = failsHere(walk, a);
    if (here || failing[a] === 0) {
      const at = (offsets[a] ?? 0) + (positions[a] ?? 0);
      counts[at] = (counts[at] ?? 0) + sum;
    }
    if (!here && a > 0) sums[a - 1] = (sums[a - 1] ?? 0) + sum;
  }
}

/**
 * Leaves the blocks that end before a cell and enters those that hold it.
 * @returns where reading goes on: the cell itself, or the end of a block that nobody need look into.
 */
function enter(walk: Walk, cell: number): number {
  const { starts, ends, positions, failing, strides, offsets, wanted, lastAsked } = walk;
  walk.whole = -1;
  let a = ends.length - 1;
  while (a > 0 && cell >= (ends[a - 1] ?? 0)) a -= 1;
  leave(walk, a);
  for (; a < ends.length; a += 1) {
    const stride = strides[a] ?? 1;
    const base = a === 0 ? 0 : (starts[a - 1] ?? 0);
    const position = Math.floor((cell - base) / stride);
    const start = base + position * stride;
    const fails = (a === 0 ? 0 : (failing[a - 1] ?? 0)) + 1 - (wanted[(offsets[a] ?? 0) + position] ?? 0);
    positions[a] = position;
    starts[a] = start;
    ends[a] = start + stride;
    failing[a] = fails;
    if (fails > 1) return start + stride;
    if (fails === 1 && a >= lastAsked) {
      walk.whole = a;
      return start + stride;
    }
  }
  return cell;
}

/** Reads the rest of the innermost block out of a list of cells. @returns the place after it. */
function readListed(walk: Walk, cells: Float64Array, from: number, to: number): number {
  const { wanted, counts, found, sums } = walk;
  const block = sums.length - 1;
  const end = walk.ends[block] ?? 0;
  const shift = (walk.offsets[block + 1] ?? 0) - (walk.starts[block] ?? 0);
  const isFound = walk.failing[block] === 0;
  let { foundCount } = walk;
  let sum = 0;
  let place = from;
  for (; place < to; place += 1) {
    const cell = cells[place] ?? end;
    if (cell >= end) break;
    const at = cell + shift;
    const isWanted = wanted[at] ?? 0;
    sum += isWanted;
    if (!isFound) continue;
    counts[at] = (counts[at] ?? 0) + 1;
    if (isWanted === 1) {
      found[foundCount] = cell;
      foundCount += 1;
    }
  }
  walk.foundCount = foundCount;
  sums[block] = (sums[block] ?? 0) + sum;
  return place;
}

/** Reads the rest of the innermost block where every cell has a place. @returns the place after it. */
function readPresent(walk: Walk, present: Uint8Array, from: number, to: number): number {
  const { wanted, counts, found, sums } = walk;
  const block = sums.length - 1;
  const end = Math.min(to, walk.ends[block] ?? 0);
  const shift = (walk.offsets[block + 1] ?? 0) - (walk.starts[block] ?? 0);
  const isFound = walk.failing[block] === 0;
  let { foundCount } = walk;
  let sum = 0;
  for (let cell = from; cell < end; cell += 1) {
    if (present[cell] !== 1) continue;
    const at = cell + shift;
    const isWanted = wanted[at] ?? 0;
    sum += isWanted;
    if (!isFound) continue;
    counts[at] = (counts[at] ?? 0) + 1;
    if (isWanted === 1) {
      found[foundCount] = cell;
      foundCount += 1;
    }
  }
  walk.foundCount = foundCount;
  sums[block] = (sums[block] ?? 0) + sum;
  return end;
}

/** First place from `from` on whose cell is not below `cell`, sought in growing steps. */
function placeFrom(cells: Float64Array, from: number, to: number, cell: number): number {
  let step = 1;
  while (from + step < to && (cells[from + step] ?? cell) < cell) step *= 2;
  let [low, high] = [from + Math.floor(step / 2), Math.min(from + step, to)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle] ?? cell) < cell) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds observations to the block that counts as a whole, if there is one. */
function addWhole({ sums, whole }: Walk, count: number): void {
  if (whole >= 0) sums[whole] = (sums[whole] ?? 0) + count;
}

function walkListed(walk: Walk, cells: Float64Array, to: number): void {
  let { place } = walk;
  while (place < to) {
    const cell = cells[place] ?? 0;
    const next = enter(walk, cell);
    if (next === cell) place = readListed(walk, cells, place, to);
    else {
      const after = placeFrom(cells, place, to, next);
      addWhole(walk, after - place);
      place = after;
    }
  }
  walk.place = place;
}

function presentIn(present: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let cell = from; cell < to; cell += 1) count += present[cell] ?? 0;
  return count;
}

function walkPresent(walk: Walk, present: Uint8Array, to: number): void {
  let { place } = walk;
  while (place < to) {
    const next = enter(walk, place);
    if (next === place) place = readPresent(walk, present, place, to);
    else {
      const after = Math.min(next, to);
      if (walk.whole >= 0) addWhole(walk, presentIn(present, place, after));
      place = after;
    }
  }
  walk.place = place;
}

/** Reads on for at most so many places, counting all of them. @returns whether everything is read. */
export function walkOn(walk: Walk, places: number): boolean {
  const { cells, present } = walk.columns;
  const all = placesOf(walk.columns);
  const to = Math.min(all, walk.place + places);
  if (cells !== null) walkListed(walk, cells, to);
  else if (present !== null) walkPresent(walk, present, to);
  leave(walk, 0);
  // The last block may be left halfway, so that the next cell enters it anew.
  walk.ends.fill(0);
  return walk.place >= all;
}
