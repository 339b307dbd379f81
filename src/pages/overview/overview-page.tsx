import { OtherFigures, PageBlocks } from '../../features/block';
import type { PageProps } from '../../ui/page';
import { Timeline } from './timeline';

/** One organisation at a glance: what it reports, what that means, and how its reform went on. */
export function OverviewPage({ catalogue, organisation, range }: PageProps) {
  const scope = { catalogue, organisation: organisation.id, range };
  return (
    <PageBlocks page="overview" scope={scope}>
      <OtherFigures scope={scope} />
      <Timeline catalogue={catalogue} organisation={organisation} />
    </PageBlocks>
  );
}
