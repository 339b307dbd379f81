import { PageBlocks } from '../../features/block';
import type { PageProps } from '../../ui/page';

/** Procedures, units and dossiers under the one-stop mechanism, and cuts in time and papers. */
export function OneStopPage({ catalogue, organisation, range }: PageProps) {
  return <PageBlocks page="one-stop" scope={{ catalogue, organisation: organisation.id, range }} />;
}
