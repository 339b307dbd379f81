import { PageBlocks } from '../../features/block';
import type { PageProps } from '../../ui/page';

/** Monitoring points, rounds and automatic stations. */
export function MonitoringPage({ catalogue, organisation, range }: PageProps) {
  return <PageBlocks page="monitoring" scope={{ catalogue, organisation: organisation.id, range }} />;
}
