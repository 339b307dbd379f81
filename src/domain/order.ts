const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const PASSES = 6;
const AT_ONCE = 1 << 17;

/** Work in steps, so that whoever takes them can let others go between. */
export type Steps<T> = Generator<void, T>;

/** Does `work` for the places from 0 to `count` in stretches that take a few milliseconds each, and pauses after each. */
export function* inStretches(count: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    work(from, Math.min(count, from + AT_ONCE));
    yield;
  }
}

/** Takes all steps one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Numbers as two unsigned words that stand in the order of the numbers; NaN is the highest. */
interface Bits {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

const isLowFirst = (): boolean => new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function* bitsOf(keys: Float64Array, descending: boolean): Steps<Bits> {
  const words = new Uint32Array(keys.slice().buffer);
  const first = isLowFirst() ? 0 : 1;
  const high = new Uint32Array(keys.length);
  const low = new Uint32Array(keys.length);
  yield* inStretches(keys.length, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const key = keys[i] ?? NaN;
      const isNegative = key < 0;
      // A zero below zero counts as zero.
      const upper = key === 0 ? 0 : (words[2 * i + 1 - first] ?? 0);
      const flip = isNegative === descending ? 0 : 0xffffffff;
      const sign = descending ? 0x7fffffff : 0x80000000;
      high[i] = key !== key ? 0xffffffff : upper ^ (isNegative ? flip : sign);
      low[i] = key !== key ? 0xffffffff : (words[2 * i + first] ?? 0) ^ flip;
    }
  });
  return { high, low };
}

/** Eleven bits of a key, from the least significant; the last digit is what is left of the upper word. */
function digitOf(high: number, low: number, pass: number): number {
  if (pass < 2) return (low >>> (pass * DIGIT_BITS)) & (BUCKETS - 1);
  if (pass === 2) return (low >>> 22) | ((high & 1) << 10);
  return (high >>> (1 + (pass - 3) * DIGIT_BITS)) & (BUCKETS - 1);
}

/** How often each digit stands in the keys. */
function* countDigits({ high, low }: Bits, pass: number): Steps<Uint32Array> {
  const counts = new Uint32Array(BUCKETS);
  yield* inStretches(high.length, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const digit = digitOf(high[i] ?? 0, low[i] ?? 0, pass);
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
  });
  return counts;
}

function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length);
  for (let digit = 1; digit < counts.length; digit += 1) starts[digit] = (starts[digit - 1] ?? 0) + (counts[digit - 1] ?? 0);
  return starts;
}

/** The places of `order` by one digit; places with the same digit stay as they stand. */
function* deal(order: Uint32Array, { high, low }: Bits, pass: number, counts: Uint32Array): Steps<Uint32Array> {
  const next = startsOf(counts);
  const dealt = new Uint32Array(order.length);
  yield* inStretches(order.length, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const place = order[i] ?? 0;
      const digit = digitOf(high[place] ?? 0, low[place] ?? 0, pass);
      const at = next[digit] ?? 0;
      dealt[at] = place;
      next[digit] = at + 1;
    }
  });
  return dealt;
}

/** 0, 1, 2 … */
export function inPlace(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) places[i] = i;
  return places;
}

/**
 * Places of `keys` in the order of their numbers. NaN comes last whichever way the others run, and equal keys stay as
 * they stand in `before`, which lists every place once.
 */
export function* orderOf(keys: Float64Array, descending: boolean, before: Uint32Array): Steps<Uint32Array> {
  const bits = yield* bitsOf(keys, descending);
  let order = before;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const counts = yield* countDigits(bits, pass);
    // One digit for all keys puts nothing in order.
    if (!counts.includes(keys.length)) order = yield* deal(order, bits, pass, counts);
  }
  return order;
}
