import { type ComponentType, lazy } from 'react';
import { EmulationPage } from '../pages/emulation';
import { EmbeddedAnswer, ExplorePage } from '../pages/explore';
import { IndicesPage } from '../pages/indices';
import { MonitoringPage } from '../pages/monitoring';
import { OneStopPage } from '../pages/one-stop';
import { OnlineServicesPage } from '../pages/online-services';
import { OverviewPage } from '../pages/overview';
import type { PageProps } from '../ui/page';

const SourcesPage = lazy(async () => ({ default: (await import('../pages/sources')).SourcesPage }));
const StatusPage = lazy(async () => ({ default: (await import('../pages/status')).StatusPage }));

export type PageId =
  | 'overview'
  | 'online-services'
  | 'one-stop'
  | 'emulation'
  | 'monitoring'
  | 'indices'
  | 'explore'
  | 'present'
  | 'sources'
  | 'status';

interface Route {
  /** Name of the page in messages and in `data/pages.csv`. */
  readonly id: PageId;
  /** Its part of the address. */
  readonly path: string;
  /** Null for a talk, which stands over the whole window. */
  readonly page: ComponentType<PageProps> | null;
  /** What of it stands in a frame of another page, where that is less than the page. */
  readonly framed?: ComponentType<PageProps>;
  /** Whether it shows one organisation, which can then be chosen. */
  readonly ofOrganisation: boolean;
  /** Where its link stands: with the figures at the top, or at the foot with the ready talk and what runs them. */
  readonly link: 'top' | 'foot';
}

/** The pages in the order of the navigation. */
export const routes: readonly Route[] = [
  { id: 'overview', path: '', page: OverviewPage, ofOrganisation: true, link: 'top' },
  { id: 'online-services', path: 'online-services', page: OnlineServicesPage, ofOrganisation: true, link: 'top' },
  { id: 'one-stop', path: 'one-stop', page: OneStopPage, ofOrganisation: true, link: 'top' },
  { id: 'emulation', path: 'emulation', page: EmulationPage, ofOrganisation: true, link: 'top' },
  { id: 'monitoring', path: 'monitoring', page: MonitoringPage, ofOrganisation: true, link: 'top' },
  { id: 'indices', path: 'indices', page: IndicesPage, ofOrganisation: true, link: 'top' },
  { id: 'explore', path: 'explore', page: ExplorePage, framed: EmbeddedAnswer, ofOrganisation: false, link: 'top' },
  { id: 'sources', path: 'sources', page: SourcesPage, ofOrganisation: false, link: 'top' },
  { id: 'present', path: 'present', page: null, ofOrganisation: false, link: 'foot' },
  { id: 'status', path: 'status', page: StatusPage, ofOrganisation: false, link: 'foot' },
];
