/** The points of one line, in the order of the axis. */
export interface Points {
  /** Where they stand along the axis, ascending, in any unit. */
  readonly places: ArrayLike<number>;
  /** NaN where there is no number. */
  readonly values: Float64Array;
  /** 1 for a point that tells something of its own: inexact, annotated, where a stroke begins or ends. */
  readonly telling: Uint8Array;
}

const isNumber = (value: number | undefined): boolean => !Number.isNaN(value ?? NaN);

/** Points that are kept for what they say: the telling ones, the first and the last, and both edges of every gap. */
function tellingPoints({ values, telling }: Points): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < values.length; i += 1) {
    if (isNumber(values[i]) && (telling[i] === 1 || !isNumber(values[i - 1]) || !isNumber(values[i + 1]))) found.push(i);
  }
  return found;
}

/** For each bucket of the axis the points at its lowest and its highest number; the earlier of equal ones. */
function extremes({ places, values }: Points, buckets: number): readonly number[] {
  const [start, end] = [places[0] ?? 0, places[values.length - 1] ?? 0];
  const perPlace = end > start ? buckets / (end - start) : 0;
  const lowest = new Int32Array(buckets).fill(-1);
  const highest = new Int32Array(buckets).fill(-1);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    const bucket = Math.min(buckets - 1, Math.floor(((places[i] ?? 0) - start) * perPlace));
    if (!(value >= (values[lowest[bucket] ?? -1] ?? Infinity))) lowest[bucket] = i;
    if (!(value <= (values[highest[bucket] ?? -1] ?? -Infinity))) highest[bucket] = i;
  }
  return [...lowest, ...highest].filter((i) => i >= 0);
}

/** Of points in order the first and the last of each bucket. */
function outermost(points: readonly number[], { places, values }: Points, buckets: number): readonly number[] {
  const [start, end] = [places[0] ?? 0, places[values.length - 1] ?? 0];
  const perPlace = end > start ? buckets / (end - start) : 0;
  const bucketOf = (point: number | undefined): number =>
    point === undefined ? -1 : Math.min(buckets - 1, Math.floor(((places[point] ?? 0) - start) * perPlace));
  return points.filter((point, i) => bucketOf(points[i - 1]) !== bucketOf(point) || bucketOf(points[i + 1]) !== bucketOf(point));
}

/** Points a bucket may keep. */
const EXTREMES = 2;
const EXTREMES_AND_OUTERMOST = 4;

/**
 * Which points of a line are drawn when there are more than `most`, at least 8: ascending positions in `values`, those
 * without a number left out. The axis is cut into buckets as wide as a pixel or two, and each keeps its lowest and its
 * highest point, so that no extreme is lost. First and last, edges of gaps and telling points are kept besides; where
 * these alone are more than half of `most`, each bucket keeps the first and the last of its own. A kept point is never
 * moved; whoever joins two of them must not join across a gap.
 */
export function thin(points: Points, most: number): readonly number[] {
  const numbered = Array.from(points.values.keys()).filter((i) => isNumber(points.values[i]));
  if (numbered.length <= most) return numbered;
  const telling = tellingPoints(points);
  const all = telling.length <= most / 2;
  const buckets = Math.floor(all ? (most - telling.length) / EXTREMES : (most - 2) / EXTREMES_AND_OUTERMOST);
  const kept = all ? telling : [telling[0] ?? 0, ...outermost(telling, points, buckets), telling.at(-1) ?? 0];
  return [...new Set([...kept, ...extremes(points, buckets)])].toSorted((a, b) => a - b);
}
