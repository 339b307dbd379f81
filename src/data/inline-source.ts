import { DataError } from './data-error';
import { parseJson } from './json-text';
import { type Ask, createSource, type DataSource, type DocumentLanguage } from './source';
import type { Deck } from '../domain/deck';

/** What a page brings along in itself. */
export interface Inlined {
  /** JSON by path: 'vi/datasets/papi.json'. */
  readonly files: ReadonlyMap<string, string>;
  /** When they were put in, in milliseconds since 1970. */
  readonly writtenAt: number;
  /** The talk that is shown first; null: the first of the ready ones. */
  readonly deck: Deck | null;
}

/** Answers out of the page; what was read once is unchanged for ever. */
const askPage =
  ({ files, writtenAt }: Inlined): Ask =>
  async ({ url, signal, etag }) => {
    signal?.throwIfAborted();
    const head = { etag: url, date: writtenAt };
    if (etag === url) return { unchanged: true, json: undefined, head };
    const text = files.get(url.slice(1));
    if (text === undefined) throw new DataError('not-found', 'NOT_FOUND');
    return { unchanged: false, json: parseJson(new TextEncoder().encode(text)), head };
  };

/** The talk brought along before the ready ones; one that is ready is shown in the language asked for. */
function withFirst(ready: readonly Deck[], deck: Deck, language: DocumentLanguage): readonly Deck[] {
  const twin = deck.language === language ? undefined : ready.find(({ id }) => id === deck.id);
  return [twin ?? deck, ...ready.filter(({ id }) => id !== deck.id)];
}

/** Documents that stand in the page itself, as in a conference pack. */
export function createInlineSource(inlined: Inlined): DataSource {
  const source = createSource('inline', '', askPage(inlined));
  const { deck, writtenAt } = inlined;
  if (deck === null) return source;
  const noneReady = (error: unknown) => {
    if (!(error instanceof DataError) || error.kind !== 'not-found') throw error;
    return { content: [], fetchedAt: writtenAt, checkedAt: writtenAt };
  };
  return {
    ...source,
    getDecks: async (language, signal) => {
      const { content, ...age } = await source.getDecks(language, signal).catch(noneReady);
      return { ...age, content: withFirst(content, deck, language) };
    },
  };
}
