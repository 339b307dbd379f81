/**
 * Centres moved as little as need be so that things of the given sizes do not overlap and stay between `min` and
 * `max`. Order along the axis is kept. Where they cannot all fit they overlap evenly.
 */
export function spread(centres: readonly number[], sizes: readonly number[], min: number, max: number): readonly number[] {
  const order = centres.map((_, i) => i).toSorted((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const shrink = total > max - min && total > 0 ? (max - min) / total : 1;
  const half = (i: number): number => ((sizes[i] ?? 0) * shrink) / 2;
  const placed = [...centres];
  let edge = min;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? 0, edge + half(i));
    edge = (placed[i] ?? 0) + half(i);
  }
  edge = max;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, edge - half(i));
    edge = (placed[i] ?? 0) - half(i);
  }
  return placed;
}
