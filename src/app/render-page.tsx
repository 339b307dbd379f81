import { createMemoryHistory } from '@tanstack/history';
import { prerenderToNodeStream } from 'react-dom/static';
import type { Config } from '../data/config';
import { catalogueQuery, createQueryClient, datasetQuery, registerQuery } from '../data/queries';
import type { DataSource } from '../data/source';
import type { Language } from '../i18n/language';
import { loadWords } from '../i18n/words';
import { StillRoomsProvider } from '../ui/still-rooms';
import { App } from './app';
import { createUpdate } from './update';

interface Asked {
  readonly config: Config;
  readonly source: DataSource;
  readonly language: Language;
  /** Of its page and what is asked of it: '/vi/one-stop?m=print'. */
  readonly address: string;
  /** Widths in CSS pixels its drawings are made for; null: one that is assumed. */
  readonly rooms: readonly number[] | null;
}

async function filled(source: DataSource, language: Language) {
  const client = createQueryClient();
  const { content } = await client.fetchQuery(catalogueQuery(source, language));
  await client.fetchQuery(registerQuery(source, language));
  const ids = content.datasets.filter(({ observations }) => observations > 0).map(({ id }) => id);
  await Promise.all(ids.map((id) => client.fetchQuery(datasetQuery(source, language, id))));
  return client;
}

/** A history of one address, whose links are those of the page. */
const historyAt = (address: string) => ({
  ...createMemoryHistory({ initialEntries: [address] }),
  createHref: (path: string) => `#${path}`,
});

async function text(stream: AsyncIterable<unknown>): Promise<string> {
  let all = '';
  for await (const piece of stream) all += String(piece);
  return all;
}

/**
 * The page at an address as HTML, with all figures at hand.
 * @throws whatever a component throws, and DataError where data cannot be read.
 */
export async function renderPage({ config, source, language, address, rooms }: Asked): Promise<string> {
  const faults: unknown[] = [];
  const client = await filled(source, language);
  const { prelude } = await prerenderToNodeStream(
    <StillRoomsProvider value={rooms}>
      <App
        config={config}
        source={source}
        queryClient={client}
        history={historyAt(address)}
        speech={{ language, words: await loadWords(language) }}
        update={createUpdate()}
      />
    </StillRoomsProvider>,
    {
      // Both languages stand in one document.
      identifierPrefix: language,
      onError: (error) => void faults.push(error),
      // Everything stands in its place, and not behind a script at the end.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  );
  const html = await text(prelude);
  // What it keeps for later would keep the process.
  client.clear();
  if (faults.length > 0) throw faults[0];
  return html;
}
