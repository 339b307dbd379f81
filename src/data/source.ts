import { readCatalogue } from './catalogue';
import { aboutFile, DataError, invalid } from './data-error';
import type { Decks } from './decks';
import { type Answer, fetchJson, type Head, type Question } from './fetch-json';
import { readDataset } from './json-stat';
import { readRegister, type Register } from './register';
import { isRecord } from './structure';
import type { Catalogue } from '../domain/catalogue';
import type { Dataset } from '../domain/dataset';
import type { Deck } from '../domain/deck';

/** The languages documents exist in. */
export type DocumentLanguage = 'vi' | 'en';

/** Something read, with its age. Times are milliseconds since 1970, never later than now. */
export interface Delivery<T> {
  readonly content: T;
  /** When the source sent it, by the clock of the source where it tells the time. */
  readonly fetchedAt: number;
  /** When the source last said that it still holds; `content` stays the same object as long as it does. */
  readonly checkedAt: number;
}

/**
 * Where data comes from. Everything rejects with a DataError, or with the reason of `signal`.
 */
export interface DataSource {
  /** Tells sources apart in the keys of a cache: kind and address. */
  readonly id: string;
  readonly getCatalogue: (language: DocumentLanguage, signal?: AbortSignal) => Promise<Delivery<Catalogue>>;
  /** `id` is an indicator's; one without observations is 'not-found'. */
  readonly getDataset: (language: DocumentLanguage, id: string, signal?: AbortSignal) => Promise<Delivery<Dataset>>;
  readonly getRegister: (language: DocumentLanguage, signal?: AbortSignal) => Promise<Delivery<Register>>;
  /** The talks that are ready to be held; a source that knows of none is 'not-found'. */
  readonly getDecks: (language: DocumentLanguage, signal?: AbortSignal) => Promise<Delivery<readonly Deck[]>>;
  /** A document as it is sent, not read, to be passed on whole: 'vi/datasets/papi.json'. */
  readonly getDocument: (path: string, signal?: AbortSignal) => Promise<unknown>;
}

/** How a document is asked for by its address. */
export type Ask = (question: Question) => Promise<Answer>;

function checkLanguage(json: unknown, language: DocumentLanguage): void {
  const extension = isRecord(json) ? json['extension'] : undefined;
  const found = isRecord(extension) ? extension['language'] : undefined;
  if (found !== undefined && found !== language) throw invalid('WRONG_LANGUAGE', 'extension.language', `${language} expected`);
}

function readAsked(id: string) {
  return (json: unknown): Dataset => {
    const dataset = readDataset(json);
    if (dataset.id !== id) throw invalid('WRONG_DATASET', 'id', dataset.id);
    return dataset;
  };
}

/** A server whose clock is ahead must not make data younger than now, nor one that keeps silent make it old. */
const timeOf = ({ date }: Head): number => Math.min(date ?? Date.now(), Date.now());

interface Asked {
  readonly url: string;
  readonly language: DocumentLanguage;
  readonly signal: AbortSignal | undefined;
}

/** Remembers what it read by address, so that an unchanged document is neither sent nor read again. */
function createShelf<T extends { readonly updated: string }>(ask: Ask) {
  const kept = new Map<string, { readonly etag: string | null; readonly delivery: Delivery<T> }>();

  return async ({ url, language, signal }: Asked, read: (json: unknown) => T): Promise<Delivery<T>> => {
    const before = kept.get(url);
    const { unchanged, json, head } = await ask({ url, signal, etag: before?.etag ?? null });
    const checkedAt = timeOf(head);
    if (unchanged && before !== undefined) return { ...before.delivery, checkedAt };
    checkLanguage(json, language);
    const content = read(json);
    // A cache on the way may hand out an older edition than the one at hand.
    if (before !== undefined && before.delivery.content.updated > content.updated) return before.delivery;
    const delivery = { content, fetchedAt: checkedAt, checkedAt };
    kept.set(url, { etag: head.etag, delivery });
    return delivery;
  };
}

/** The reader of talks is fetched with the first of them: a page of figures needs none. */
const talkReader = () =>
  import('./decks').catch((error: unknown) => {
    throw new DataError('unavailable', 'UNREACHABLE', { detail: String(error) });
  });

/** A source that asks for documents below `address` by `ask`. */
export function createSource(kind: 'api' | 'files' | 'inline', address: string, ask: Ask = fetchJson): DataSource {
  const [path = '', query] = address.split('?', 2);
  const base = path.replace(/\/+$/, '');
  const [catalogues, datasets, registers] = [createShelf<Catalogue>(ask), createShelf<Dataset>(ask), createShelf<Register>(ask)];
  const talks = createShelf<Decks>(ask);
  const urlOf = (file: string): string => `${base}/${file}${query === undefined ? '' : `?${query}`}`;
  const asked = (language: DocumentLanguage, file: string, signal: AbortSignal | undefined): Asked => ({
    url: urlOf(`${language}/${file}`),
    language,
    signal,
  });
  const deliver = <T>(
    shelf: (question: Asked, read: (json: unknown) => T) => Promise<Delivery<T>>,
    question: Asked,
    read: (json: unknown) => T,
  ): Promise<Delivery<T>> => (kind === 'files' ? shelf(question, read).catch(aboutFile(question.url)) : shelf(question, read));
  return {
    id: `${kind}:${address}`,
    getCatalogue: (language, signal) => deliver(catalogues, asked(language, 'catalogue.json', signal), readCatalogue),
    getDataset: (language, id, signal) =>
      deliver(datasets, asked(language, `datasets/${encodeURIComponent(id)}.json`, signal), readAsked(id)),
    getRegister: (language, signal) => deliver(registers, asked(language, 'sources.json', signal), readRegister),
    getDecks: async (language, signal) => {
      const { readDecks } = await talkReader();
      const { content, ...age } = await deliver(talks, asked(language, 'decks.json', signal), (json) => readDecks(json, language));
      return { ...age, content: content.decks };
    },
    getDocument: async (path, signal) => (await ask({ url: urlOf(path), signal, etag: null })).json,
  };
}

/** The files that are built beside the page; `basePath` may be relative to it: './data'. */
export const createStaticSource = (basePath: string): DataSource => createSource('files', basePath);

/** The JSON API of the same documents; a query in its address goes with every request. */
export const createApiSource = (baseUrl: string): DataSource => createSource('api', baseUrl);
