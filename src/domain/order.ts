const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const PASSES = 6;

type Bits = readonly [high: Uint32Array, low: Uint32Array];

const isLowFirst = (): boolean => new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Bits of the keys as two unsigned words that stand in the order of the numbers; NaN is the highest. */
function* bitsOf(keys: Float64Array, descending: boolean): Generator<void, Bits> {
  const words = new Uint32Array(keys.slice().buffer);
  const first = isLowFirst() ? 0 : 1;
  const high = new Uint32Array(keys.length);
  const low = new Uint32Array(keys.length);
  yield;
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? NaN;
    const isNegative = key < 0;
    // A zero below zero counts as zero.
    const upper = key === 0 ? 0 : (words[2 * i + 1 - first] ?? 0);
    const flip = isNegative === descending ? 0 : 0xffffffff;
    const sign = descending ? 0x7fffffff : 0x80000000;
    high[i] = key !== key ? 0xffffffff : upper ^ (isNegative ? flip : sign);
    low[i] = key !== key ? 0xffffffff : (words[2 * i + first] ?? 0) ^ flip;
  }
  return [high, low];
}

/** Eleven bits of a key, from the least significant; the last digit is what is left of the upper word. */
function digitOf(high: number, low: number, pass: number): number {
  if (pass < 2) return (low >>> (pass * DIGIT_BITS)) & (BUCKETS - 1);
  if (pass === 2) return (low >>> 22) | ((high & 1) << 10);
  return (high >>> (1 + (pass - 3) * DIGIT_BITS)) & (BUCKETS - 1);
}

/** How often each digit stands in the keys; null when all keys have the same one. */
function countDigits(high: Uint32Array, low: Uint32Array, pass: number): Uint32Array | null {
  const counts = new Uint32Array(BUCKETS);
  for (let i = 0; i < high.length; i += 1) {
    const digit = digitOf(high[i] ?? 0, low[i] ?? 0, pass);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  return counts.includes(high.length) ? null : counts;
}

function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length);
  for (let digit = 1; digit < counts.length; digit += 1) starts[digit] = (starts[digit - 1] ?? 0) + (counts[digit - 1] ?? 0);
  return starts;
}

/** 0, 1, 2 … */
export function inPlace(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) places[i] = i;
  return places;
}

/**
 * Places of `keys` in the order of their numbers. NaN comes last whichever way the others run, and equal keys stay as
 * they stand in `before`, which lists every place once. It pauses after each step of work that is linear in the number
 * of keys, a dozen in all, so that a caller with many keys can let others go between.
 */
export function* orderOf(keys: Float64Array, descending: boolean, before: Uint32Array): Generator<void, Uint32Array> {
  const [high, low] = yield* bitsOf(keys, descending);
  let order = before;
  for (let pass = 0; pass < PASSES; pass += 1) {
    yield;
    const counts = countDigits(high, low, pass);
    if (counts === null) continue;
    const next = startsOf(counts);
    const sorted = new Uint32Array(order.length);
    yield;
    for (let i = 0; i < order.length; i += 1) {
      const place = order[i] ?? 0;
      const digit = digitOf(high[place] ?? 0, low[place] ?? 0, pass);
      const at = next[digit] ?? 0;
      sorted[at] = place;
      next[digit] = at + 1;
    }
    order = sorted;
  }
  return order;
}
