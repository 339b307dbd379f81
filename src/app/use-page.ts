import { useEffect } from 'react';
import type { Config } from '../data/config';
import type { Catalogue } from '../domain/catalogue';
import { EVERY_PERIOD, readRange } from '../domain/period-range';
import { fill } from '../i18n/fill';
import { useSpeech } from '../i18n/words';
import { useRouter } from '../ui/address';
import { chooseOrganisation } from './organisation';
import { routes } from './routes';
import type { Update } from './update';
import { useNotices } from './use-notices';

/** What the address asks of the page: which it is, of whom and when, and what it could not heed. Null without an organisation. */
export function usePage(catalogue: Catalogue, config: Config, update: Update) {
  const { words } = useSpeech();
  const { address } = useRouter();
  const route = routes.find((r) => r.path === address.page) ?? routes[0];
  // A question in Explore chooses its organisations itself, out of those of its dataset.
  const asked = address.page === 'explore' ? undefined : address.organisations[0];
  const choice = chooseOrganisation(catalogue, asked, config.organisation);
  const range = address.time === null ? EVERY_PERIOD : readRange(address.time);
  const notices = useNotices({ catalogue, choice, rangeIsWrong: range === null, update });
  useDocument(route ? words.app.titles[route.id] : '', choice?.organisation.name ?? '');
  if (!choice || !route) return null;
  const { organisation, successor } = choice;
  return { route, successor, notices, props: { catalogue, organisation, range: range ?? EVERY_PERIOD } };
}

/** Keeps the title and language of the document those of the page. */
function useDocument(page: string, organisation: string): void {
  const { language, words } = useSpeech();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = fill(words.app.documentTitle, { page, organisation });
  }, [language, words, page, organisation]);
}
