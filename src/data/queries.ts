import { QueryClient, queryOptions } from '@tanstack/react-query';
import { retryDelayMs, shouldRetry } from './retry';
import type { DataSource, DocumentLanguage } from './source';

const MINUTE_MS = 60_000;

/**
 * Asks even when the browser believes it is offline, because a service worker or a server in the house may
 * answer; and shares no structure, because datasets are columns and unchanged ones stay the same object.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: shouldRetry,
        retryDelay: retryDelayMs,
        staleTime: 5 * MINUTE_MS,
        gcTime: 60 * MINUTE_MS,
        structuralSharing: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
      },
    },
  });

/** The same figures, none of which is read again: what stands before an audience does not change by itself. */
export function frozen(client: QueryClient): QueryClient {
  const { queries, ...others } = client.getDefaultOptions();
  return new QueryClient({
    queryCache: client.getQueryCache(),
    defaultOptions: { ...others, queries: { ...queries, staleTime: Number.POSITIVE_INFINITY, refetchOnReconnect: false } },
  });
}

export const catalogueQuery = (source: DataSource, language: DocumentLanguage) =>
  queryOptions({
    queryKey: [source.id, language, 'catalogue'],
    queryFn: ({ signal }) => source.getCatalogue(language, signal),
  });

/** `id` is an indicator's. */
export const datasetQuery = (source: DataSource, language: DocumentLanguage, id: string) =>
  queryOptions({
    queryKey: [source.id, language, 'dataset', id],
    queryFn: ({ signal }) => source.getDataset(language, id, signal),
  });

export const registerQuery = (source: DataSource, language: DocumentLanguage) =>
  queryOptions({
    queryKey: [source.id, language, 'register'],
    queryFn: ({ signal }) => source.getRegister(language, signal),
  });

export const decksQuery = (source: DataSource, language: DocumentLanguage) =>
  queryOptions({
    queryKey: [source.id, language, 'decks'],
    queryFn: ({ signal }) => source.getDecks(language, signal),
  });

/**
 * Reads what is on screen in another language, so that a change of language finds it there. Never rejects: what does
 * not arrive is asked for again, and told of, where it is shown.
 */
export async function readInLanguage(client: QueryClient, source: DataSource, language: DocumentLanguage): Promise<void> {
  const shown = client.getQueryCache().findAll({ type: 'active', queryKey: [source.id] });
  await Promise.all(
    shown.map(async ({ queryKey: [, , kind, id] }) => {
      if (kind === 'catalogue') await client.prefetchQuery(catalogueQuery(source, language));
      if (kind === 'register') await client.prefetchQuery(registerQuery(source, language));
      if (kind === 'decks') await client.prefetchQuery(decksQuery(source, language));
      if (kind === 'dataset' && typeof id === 'string') await client.prefetchQuery(datasetQuery(source, language, id));
    }),
  );
}
