import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** By the ending of a file. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticServer {
  /** Address of the folder, ending in a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The file the request means, or null; an address never leads out of the folder. */
function fileFor(folder: string, at: string, url: string): string | null {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(at)) return null;
  const inside = normalize(path.slice(at.length));
  if (inside.startsWith('..') || inside.startsWith(sep)) return null;
  const file = join(folder, inside);
  const stats = statSync(file, { throwIfNoEntry: false });
  const page = stats?.isDirectory() === true ? join(file, 'index.html') : file;
  return statSync(page, { throwIfNoEntry: false })?.isFile() === true ? page : null;
}

function answer(file: string | null, request: IncomingMessage, response: ServerResponse): void {
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** A plain file server, as an office would use one: no fallback page, no rewriting. `at` begins and ends with a slash. */
export async function serveFolder(folder: string, at = '/'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    try {
      answer(fileFor(folder, at, request.url ?? '/'), request, response);
    } catch {
      response.writeHead(400).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    // Service workers are allowed on this name without a certificate.
    address: `http://localhost:${port}${at}`,
    close: () => new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    }),
  };
}
