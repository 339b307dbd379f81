import type { Dimension } from '../../domain/dataset';
import type { Scene } from './scene';

/** For each category of a dimension the figures it would leave, by id; null while they are being counted. */
export function countsIn(dimension: Dimension, { dataset, tally }: Pick<Scene, 'dataset' | 'tally'>): (id: string) => number | null {
  const counts = tally?.counts[dataset.dimensions.indexOf(dimension)];
  if (counts === undefined) return () => null;
  const places = new Map(dimension.categories.map(({ id }, place) => [id, place]));
  return (id) => counts[places.get(id) ?? -1] ?? 0;
}
