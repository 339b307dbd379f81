import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface Publisher {
  /** Ends in a slash. */
  readonly address: string;
  /** What was asked for so far. */
  readonly requests: readonly IncomingMessage[];
}

/** Another publisher's site on another origin than the page, gone with the test. */
export async function startPublisher(answer: (path: string, response: ServerResponse) => void): Promise<Publisher> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request.url ?? '/', response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests };
}

/** The header by which a site lets pages of other sites read it. */
export const READABLE = { 'Access-Control-Allow-Origin': '*' };
