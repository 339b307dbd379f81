import { latestOf } from './headline';
import type { LoadedBlock } from './use-blocks';

/** The most headline figures a page shows. */
export const HEADLINES = 6;

/** Of headlines that come to the same figure, as own and province do for a province, the first. */
export function firstOfEach<T extends Pick<LoadedBlock, 'block' | 'resolved'>>(headlines: readonly T[]): readonly T[] {
  const ids = headlines.map(({ block, resolved }) => (resolved && latestOf(resolved)?.id) ?? block.id);
  return headlines.filter((_, i) => ids.indexOf(ids[i] ?? '') === i);
}
