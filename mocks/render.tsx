import { createMemoryHistory, type RouterHistory } from '@tanstack/history';
import { act, cleanup, configure, render, screen } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeAll } from 'vitest';
import { App, type AppProps } from '../src/app/app';
import { createUpdate } from '../src/app/update';
import { readConfig } from '../src/data/config';
import { createQueryClient } from '../src/data/queries';
import { createStaticSource } from '../src/data/source';
import { usePreferences } from '../src/features/preferences';
import type { Language } from '../src/i18n/language';
import { loadWords, SpeechProvider } from '../src/i18n/words';
import { RouterProvider } from '../src/ui/address';
import { installBrowserParts, prefer } from './browser-parts';

/** Gives the tests of a file a browser that forgets everything between them; called once. */
export function inBrowser(): void {
  beforeAll(() => {
    installBrowserParts();
    configure({ asyncUtilTimeout: 10_000 });
  });
  afterEach(() => {
    cleanup();
    prefer();
    usePreferences.setState({ theme: null, letterKeys: true });
    localStorage.clear();
  });
}

/** Asks once, so that a failure is seen at once. */
function impatientClient() {
  const client = createQueryClient();
  const { queries } = client.getDefaultOptions();
  client.setDefaultOptions({ queries: { ...queries, retry: false } });
  return client;
}

interface Opened {
  readonly history: RouterHistory;
  readonly user: UserEvent;
  readonly update: ReturnType<typeof createUpdate>;
  readonly client: AppProps['queryClient'];
}

/** The whole page at an address such as '/vi/one-stop', read from the files at `filesUrl`, once its catalogue is there. */
export async function openPage(address: string, filesUrl: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Opened> {
  const read = readConfig({ organisation: 'ha-tinh', ...settings });
  if (!read.ok) throw new RangeError(JSON.stringify(read.problems));
  const history = createMemoryHistory({ initialEntries: [address] });
  const language: Language = address.startsWith('/en') ? 'en' : 'vi';
  const [update, client] = [createUpdate(), impatientClient()];
  const speech = { language, words: await loadWords(language) };
  const source = createStaticSource(filesUrl);
  render(<App config={read.config} source={source} queryClient={client} history={history} speech={speech} update={update} />);
  await screen.findByRole('main');
  return { history, user: userEvent.setup(), update, client };
}

/** A part of the page in its language and at an address, without data. */
export async function renderPart(part: ReactElement, language: Language = 'vi', address = `/${language}/`) {
  const words = await loadWords(language);
  const history = createMemoryHistory({ initialEntries: [address] });
  const around = (child: ReactElement) => (
    <RouterProvider history={history} fallback={language}>
      <SpeechProvider value={{ language, words }}>{child}</SpeechProvider>
    </RouterProvider>
  );
  const view = render(around(part));
  return {
    user: userEvent.setup(),
    history,
    container: view.container,
    update: (next: ReactElement) => view.rerender(around(next)),
  };
}

/** Goes a step back or forward, as the buttons of the browser do. */
export const goInHistory = (history: RouterHistory, step: 'back' | 'forward'): Promise<void> =>
  act(async () => {
    history[step]();
  });
