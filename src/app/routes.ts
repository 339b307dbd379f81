export type PageId =
  | 'overview'
  | 'online-services'
  | 'one-stop'
  | 'emulation'
  | 'monitoring'
  | 'indices'
  | 'explore'
  | 'decks'
  | 'present'
  | 'preflight'
  | 'sources'
  | 'status';

interface Route {
  /** Name of the page in messages and in `data/pages.csv`. */
  readonly id: PageId;
  /** Its part of the address. */
  readonly path: string;
  /** Whether it shows one organisation, which can then be chosen. */
  readonly ofOrganisation: boolean;
  /** Where its link stands: with the figures at the top, or at the foot with the ready talk and what runs them. */
  readonly link: 'top' | 'foot';
}

/** The pages in the order of the navigation. */
export const routes: readonly Route[] = [
  { id: 'overview', path: '', ofOrganisation: true, link: 'top' },
  { id: 'online-services', path: 'online-services', ofOrganisation: true, link: 'top' },
  { id: 'one-stop', path: 'one-stop', ofOrganisation: true, link: 'top' },
  { id: 'emulation', path: 'emulation', ofOrganisation: true, link: 'top' },
  { id: 'monitoring', path: 'monitoring', ofOrganisation: true, link: 'top' },
  { id: 'indices', path: 'indices', ofOrganisation: true, link: 'top' },
  { id: 'explore', path: 'explore', ofOrganisation: false, link: 'top' },
  { id: 'sources', path: 'sources', ofOrganisation: false, link: 'top' },
  { id: 'decks', path: 'decks', ofOrganisation: false, link: 'foot' },
  { id: 'present', path: 'present', ofOrganisation: false, link: 'foot' },
  { id: 'preflight', path: 'preflight', ofOrganisation: false, link: 'foot' },
  { id: 'status', path: 'status', ofOrganisation: false, link: 'foot' },
];
