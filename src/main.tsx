import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { ConfigErrors } from './app/config-errors';
import { registerOffline } from './app/offline';
import { heedSettings, hideFirst, takeOver } from './app/take-over';
import { createUpdate } from './app/update';
import { type Config, type ConfigResult, loadConfig } from './data/config';
import { errorKey, errorValues } from './data/error-key';
import { catalogueQuery, createQueryClient } from './data/queries';
import { createApiSource, createStaticSource, type DataSource } from './data/source';
import { fill } from './i18n/fill';
import type { Language } from './i18n/language';
import { errors as en } from './i18n/messages/en/errors';
import { errors as vi } from './i18n/messages/vi/errors';
import { loadWords } from './i18n/words';
import { createAddressHistory, readAddress } from './ui/address';
import './ui/styles.css';

async function start(root: HTMLElement): Promise<void> {
  const reactRoot = createRoot(root);
  const { settings, pack } = await readSupply().catch(unreadable);
  if (!settings.ok) {
    hideFirst();
    reactRoot.render(<ConfigErrors problems={settings.problems} />);
    return;
  }
  const { config } = settings;
  const first = document.getElementById('first');
  if (first !== null) heedSettings(first, JSON.stringify(config));
  const source = pack?.source ?? (await sourceOf(config));
  const history = createAddressHistory();
  if (pack !== null && history.location.href === '/') history.replace(`/${pack.language}/present`);
  const { language, mode } = readAddress(history.location.pathname + history.location.search, config.language).address;
  const update = createUpdate();
  const queryClient = createQueryClient();
  void queryClient.prefetchQuery(catalogueQuery(source, language));
  const words = await loadWords(language);
  if (first !== null) takeOver(first, root);
  // In slices between which the view that was made ahead answers.
  startTransition(() =>
    reactRoot.render(
      <StrictMode>
        <App config={config} source={source} queryClient={queryClient} history={history} speech={{ language, words }} update={update} />
      </StrictMode>,
    ),
  );
  // What stands in a frame of another site keeps nothing there.
  if (pack === null && mode !== 'embed') await registerOffline({ onUpdate: update.announce, whenFree: update.whenFree });
}

interface Supply {
  readonly settings: ConfigResult;
  /** What the page of a conference pack carries in itself; null on the web, where it is fetched. */
  readonly pack: { readonly source: DataSource; readonly language: Language } | null;
}

async function readSupply(): Promise<Supply> {
  if (import.meta.env.MODE !== 'pack') return { settings: await loadConfig('./config.json'), pack: null };
  const { settings, ...pack } = (await import('./data/packed')).readPacked(document);
  return { settings, pack };
}

async function sourceOf(config: Config): Promise<DataSource> {
  const api = import.meta.env.MODE === 'api' ? await mockApi() : config.api;
  return api === null ? createStaticSource('./data') : createApiSource(api);
}

/** The API that `npm run dev:api` imitates. */
async function mockApi(): Promise<string> {
  const { startMocks } = await import('../mocks/browser');
  await startMocks();
  return '/api';
}

/** Settings that did not arrive stop the page as wrong ones do. */
function unreadable(error: unknown): Supply {
  const values = errorValues(error);
  const explanation = { vi: fill(vi[errorKey(error)], values), en: fill(en[errorKey(error)], values) };
  return { settings: { ok: false, problems: [{ key: import.meta.env.MODE === 'pack' ? 'index.html' : 'config.json', explanation }] }, pack: null };
}

const root = document.getElementById('root');
if (root) void start(root);
