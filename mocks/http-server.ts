import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, FAULT_HEADER, type Library } from './api';
import { readFault } from './fault';
import { builtLibrary } from './library';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': `If-None-Match, ${FAULT_HEADER}`,
  'Access-Control-Expose-Headers': 'ETag, Date, Retry-After',
};

interface ApiServerOptions {
  /** 0 (the default): any free one. */
  readonly port?: number;
  /** The fault of requests that name none in `?fault=` or the header. */
  readonly fault?: string;
  readonly library?: Library;
}

interface ApiServer {
  readonly url: string;
  readonly fail: (fault: string | null) => void;
  readonly close: () => Promise<void>;
}

const header = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

async function respond(request: IncomingMessage, response: ServerResponse, fault: string | null, library: Library): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const named = url.searchParams.get('fault') ?? header(request, FAULT_HEADER) ?? fault;
  const { status, headers, body, delayMs, cut } = await answer(
    { path: url.pathname.slice(1), etag: header(request, 'if-none-match'), fault: named === null ? null : readFault(named) },
    library,
  );
  if (!Number.isFinite(delayMs)) return;
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, ...CORS, ...(status === 304 ? {} : { 'Content-Length': bytes.length }) });
  if (!cut) return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The JSON API over real HTTP, on another origin than the page, so that the production build can be tested against it. */
export async function startApiServer({ port = 0, fault, library = builtLibrary }: ApiServerOptions = {}): Promise<ApiServer> {
  let current = fault ?? null;
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    respond(request, response, current, library).catch((error: unknown) => void response.destroy(error as Error));
  });
  const actual = await listen(server, port);
  return {
    url: `http://127.0.0.1:${actual}`,
    fail: (text) => void (current = text),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
