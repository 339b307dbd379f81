import { setupWorker } from 'msw/browser';
import type { Library } from './api';
import { readFault } from './fault';
import { createHandlers } from './handlers';

const API_BASE = '/api';

/** The files the page is served with, which the API of development hands out as its documents. */
const servedLibrary: Library = async (path) => {
  const response = await fetch(`/data/${path}`);
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return response.ok && isJson ? response.text() : null;
};

/**
 * Starts the API of development at '/api'. The page's own `?fault=503` makes it fail, as does the one in
 * the address of the API.
 */
export async function startMocks(): Promise<void> {
  const named = new URLSearchParams(location.search).get('fault');
  const fault = named === null ? null : readFault(named);
  const handlers = createHandlers({ base: API_BASE, library: servedLibrary, fault: () => fault });
  await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', quiet: true });
}
