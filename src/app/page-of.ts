import { type Address, emptyAddress } from '../ui/address';

/** Another page, of the same organisation and periods; a question in Explore has those of its own. */
export function pageOf({ page, language, theme, revision, organisations, time, view, mode }: Address, path: string): Address {
  const kept = page === 'explore' || path === 'explore' ? {} : { organisations, time, view, mode };
  return { ...emptyAddress(language, path), theme, revision, ...kept };
}
