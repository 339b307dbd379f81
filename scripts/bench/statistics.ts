/** The middle of the values, or the mean of the two in the middle. @throws {RangeError} when there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('No median of nothing');
  return (low + high) / 2;
}

/** Medians of the same members of records. */
export function medians<Key extends string>(records: readonly Readonly<Record<Key, number>>[], keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, median(records.map((record) => record[key]))])) as Record<Key, number>;
}
