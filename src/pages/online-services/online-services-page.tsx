import { PageBlocks } from '../../features/block';
import type { PageProps } from '../../ui/page';

/** Online public services by level and by level of government, and dossiers filed online. */
export function OnlineServicesPage({ catalogue, organisation, range }: PageProps) {
  return <PageBlocks page="online-services" scope={{ catalogue, organisation: organisation.id, range }} />;
}
