import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { ConfigErrors } from './app/config-errors';
import { registerOffline } from './app/offline';
import { createUpdate } from './app/update';
import { type ConfigResult, loadConfig } from './data/config';
import { errorKey, errorValues } from './data/error-key';
import { createQueryClient } from './data/queries';
import { createApiSource, createStaticSource } from './data/source';
import { fill } from './i18n/fill';
import { errors as en } from './i18n/messages/en/errors';
import { errors as vi } from './i18n/messages/vi/errors';
import { loadWords } from './i18n/words';
import { createAddressHistory, readAddress } from './ui/address';
import './ui/styles.css';

async function start(root: HTMLElement): Promise<void> {
  const reactRoot = createRoot(root);
  const result = await loadConfig('./config.json').catch(unreadable);
  if (!result.ok) {
    reactRoot.render(<ConfigErrors problems={result.problems} />);
    return;
  }
  const { config } = result;
  const history = createAddressHistory();
  const { language, mode } = readAddress(history.location.pathname + history.location.search, config.language).address;
  const api = import.meta.env.MODE === 'api' ? await mockApi() : config.api;
  const update = createUpdate();
  reactRoot.render(
    <StrictMode>
      <App
        config={config}
        source={api === null ? createStaticSource('./data') : createApiSource(api)}
        queryClient={createQueryClient()}
        history={history}
        speech={{ language, words: await loadWords(language) }}
        update={update}
      />
    </StrictMode>,
  );
  // What stands in a frame of another site keeps nothing there.
  if (mode !== 'embed') await registerOffline({ onUpdate: update.announce, whenFree: update.whenFree });
}

/** The API that `npm run dev:api` imitates. */
async function mockApi(): Promise<string> {
  const { startMocks } = await import('../mocks/browser');
  await startMocks();
  return '/api';
}

/** Settings that did not arrive stop the page as wrong ones do. */
function unreadable(error: unknown): ConfigResult {
  const values = errorValues(error);
  return {
    ok: false,
    problems: [{ key: 'config.json', explanation: { vi: fill(vi[errorKey(error)], values), en: fill(en[errorKey(error)], values) } }],
  };
}

const root = document.getElementById('root');
if (root) void start(root);
