import { PageBlocks } from '../../features/block';
import type { PageProps } from '../../ui/page';

/** Honourees, flags and commendations. */
export function EmulationPage({ catalogue, organisation, range }: PageProps) {
  return <PageBlocks page="emulation" scope={{ catalogue, organisation: organisation.id, range }} />;
}
