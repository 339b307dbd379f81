import type { ChartData } from '../chart-data';

/** Sizes of one chart at a time: on screen, on paper, in an overview. */
const MOST_KEPT = 3;

/**
 * A layout worked out once for all who ask for it at a size: first for its height, then for its drawing. `key` tells
 * apart whatever but the figures decides it.
 */
export function onceFor<T>(): (data: ChartData, key: string, make: () => T) => T {
  const kept = new WeakMap<ChartData, Map<string, T>>();
  return (data, key, make) => {
    const known = kept.get(data) ?? new Map<string, T>();
    const found = known.get(key) ?? make();
    if (!known.has(key) && known.size >= MOST_KEPT) known.clear();
    kept.set(data, known.set(key, found));
    return found;
  };
}
