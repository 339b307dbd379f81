import { type ComponentType, lazy } from 'react';
import { EmulationPage } from '../pages/emulation';
import { EmbeddedAnswer, ExplorePage } from '../pages/explore';
import { IndicesPage } from '../pages/indices';
import { MonitoringPage } from '../pages/monitoring';
import { OneStopPage } from '../pages/one-stop';
import { OnlineServicesPage } from '../pages/online-services';
import { OverviewPage } from '../pages/overview';
import type { PageProps } from '../ui/page';
import type { PageId } from './routes';

const SourcesPage = lazy(async () => ({ default: (await import('../pages/sources')).SourcesPage }));
const DecksPage = lazy(async () => ({ default: (await import('./decks')).Decks }));
const PreflightPage = lazy(async () => ({ default: (await import('./preflight')).Preflight }));
const StatusPage = lazy(async () => ({ default: (await import('../pages/status')).StatusPage }));

interface PageParts {
  /** Null for a talk, which stands over the whole window. */
  readonly page: ComponentType<PageProps> | null;
  /** What of it stands in a frame of another page, where that is less than the page. */
  readonly framed?: ComponentType<PageProps>;
}

/** What draws each page. Apart from the list of pages, which those parts may themselves ask. */
export const pageParts: Readonly<Record<PageId, PageParts>> = {
  overview: { page: OverviewPage },
  'online-services': { page: OnlineServicesPage },
  'one-stop': { page: OneStopPage },
  emulation: { page: EmulationPage },
  monitoring: { page: MonitoringPage },
  indices: { page: IndicesPage },
  explore: { page: ExplorePage, framed: EmbeddedAnswer },
  sources: { page: SourcesPage },
  decks: { page: DecksPage },
  present: { page: null },
  preflight: { page: PreflightPage },
  status: { page: StatusPage },
};
