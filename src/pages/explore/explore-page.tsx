import type { PageProps } from '../../ui/page';

/** Any question of the figures, put as a sentence and answered by a chart and a table. */
export function ExplorePage({ catalogue }: PageProps) {
  return <p>{catalogue.datasets.length}</p>;
}
