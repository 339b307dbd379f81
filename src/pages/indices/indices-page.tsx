import { PageBlocks } from '../../features/block';
import type { PageProps } from '../../ui/page';

/** Scores, ranks and components of the indices, among neighbours and all provinces. */
export function IndicesPage({ catalogue, organisation, range }: PageProps) {
  return <PageBlocks page="indices" scope={{ catalogue, organisation: organisation.id, range }} />;
}
