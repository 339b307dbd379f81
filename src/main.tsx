import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { ConfigErrors } from './app/config-errors';
import { registerOffline } from './app/offline';
import { createUpdate } from './app/update';
import { type Config, type ConfigResult, loadConfig } from './data/config';
import { errorKey, errorValues } from './data/error-key';
import { createInlineSource, type Inlined } from './data/inline-source';
import { createQueryClient } from './data/queries';
import { createApiSource, createStaticSource, type DataSource } from './data/source';
import { fill } from './i18n/fill';
import { errors as en } from './i18n/messages/en/errors';
import { errors as vi } from './i18n/messages/vi/errors';
import { loadWords } from './i18n/words';
import { createAddressHistory, readAddress } from './ui/address';
import './ui/styles.css';

/** Whether this is the page of a conference pack, which carries everything in itself. */
const IS_PACK = import.meta.env.MODE === 'pack';

async function start(root: HTMLElement): Promise<void> {
  const reactRoot = createRoot(root);
  const { settings, inlined } = await readSupply().catch(unreadable);
  if (!settings.ok) {
    reactRoot.render(<ConfigErrors problems={settings.problems} />);
    return;
  }
  const { config } = settings;
  const source = await sourceOf(config, inlined);
  const history = createAddressHistory();
  if (IS_PACK && history.location.href === '/') history.replace(`/${inlined?.deck?.language ?? config.language}/present`);
  const { language, mode } = readAddress(history.location.pathname + history.location.search, config.language).address;
  const update = createUpdate();
  reactRoot.render(
    <StrictMode>
      <App
        config={config}
        source={source}
        queryClient={createQueryClient()}
        history={history}
        speech={{ language, words: await loadWords(language) }}
        update={update}
      />
    </StrictMode>,
  );
  // What stands in a frame of another site keeps nothing there.
  if (!IS_PACK && mode !== 'embed') await registerOffline({ onUpdate: update.announce, whenFree: update.whenFree });
}

interface Supply {
  readonly settings: ConfigResult;
  /** Null on the web, where documents are fetched. */
  readonly inlined: Inlined | null;
}

const readSupply = async (): Promise<Supply> =>
  IS_PACK ? (await import('./data/packed')).readPacked(document) : { settings: await loadConfig('./config.json'), inlined: null };

async function sourceOf(config: Config, inlined: Inlined | null): Promise<DataSource> {
  if (IS_PACK && inlined !== null) return createInlineSource(inlined);
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
  return { settings: { ok: false, problems: [{ key: IS_PACK ? 'index.html' : 'config.json', explanation }] }, inlined: null };
}

const root = document.getElementById('root');
if (root) void start(root);
