import { type Address, emptyAddress } from '../ui/address';

/** Pages that choose their organisations and periods themselves. */
const ownScope = new Set(['explore', 'decks', 'present', 'preflight']);

/** Another page, of the same organisation and periods; a question in Explore and a ready talk have those of their own. */
export function pageOf({ page, language, theme, revision, organisations, time, view, mode }: Address, path: string): Address {
  const kept = ownScope.has(page) || ownScope.has(path) ? {} : { organisations, time, view, mode };
  return { ...emptyAddress(language, path), theme, revision, ...kept };
}
