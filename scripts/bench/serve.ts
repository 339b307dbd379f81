import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentTypes } from '../../e2e/harness/static-server';

interface Sent {
  readonly body: Buffer;
  readonly encoding: 'br' | null;
}

/** As what is published beside a file, or as a server would compress it when it is first asked for. */
function compressed(path: string): Sent {
  const body = readFileSync(path);
  if (/\.(?:woff2|png)$/.test(path)) return { body, encoding: null };
  if (existsSync(`${path}.br`)) return { body: readFileSync(`${path}.br`), encoding: 'br' };
  return { body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }), encoding: 'br' };
}

/** The file of an address `/{name}/…`; null where there is none. */
function fileOf(folders: ReadonlyMap<string, string>, url: string): string | null {
  const [, name = '', ...rest] = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).split('/');
  const folder = folders.get(name);
  if (folder === undefined) return null;
  const path = join(folder, ...rest);
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? join(path, 'index.html') : path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

export interface Served {
  readonly port: number;
  readonly close: () => void;
}

/** One server for all pages, each in a folder of its name, everything as brotli that can be. */
export async function serve(folders: ReadonlyMap<string, string>): Promise<Served> {
  const kept = new Map<string, Sent>();
  const sentOf = (file: string): Sent => {
    const sent = kept.get(file) ?? compressed(file);
    kept.set(file, sent);
    return sent;
  };
  const server = createServer((request, response) => {
    const file = fileOf(folders, request.url ?? '/');
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const { body, encoding } = sentOf(file);
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': /-[\w-]{8}\.\w+$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close(() => undefined).closeAllConnections() };
}
