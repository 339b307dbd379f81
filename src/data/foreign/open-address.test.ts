// @vitest-environment jsdom
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_FILE_BYTES } from './limits';
import { openAddress } from './open-address';

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** An address where a publisher answers. */
async function publisher(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/so-lieu/d%C3%A2n-s%E1%BB%91.csv`;
}

const open = (address: string, signal?: AbortSignal, onProgress = (_: { read: number; whole: number | null }): void => undefined) =>
  openAddress(address, { signal, onProgress });

async function codeOf(address: string): Promise<string | undefined> {
  const loaded = await open(address);
  return loaded.kind === 'refused' ? loaded.outcome.problems[0]?.code : 'LOADED';
}

describe('figures at an address', () => {
  it('arrive whole, with their name, their type and how far they are', async () => {
    const address = await publisher((_, response) => response.setHeader('Content-Type', 'text/csv').setHeader('Content-Length', 3).end('a;b'));
    const seen: unknown[] = [];
    const loaded = await open(address, undefined, (progress) => seen.push(progress));
    expect(loaded).toMatchObject({ kind: 'loaded', name: 'dân-số.csv', contentType: 'text/csv', origin: { kind: 'address', name: address } });
    expect(loaded.kind === 'loaded' && new TextDecoder().decode(loaded.bytes)).toBe('a;b');
    expect(seen.at(-1)).toEqual({ read: 3, whole: 3 });
  });

  it('are asked for without cookies and without saying from where', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', (_: URL, { credentials, referrerPolicy }: RequestInit) => {
      asked.push(credentials, referrerPolicy);
      return Promise.resolve(new Response('a'));
    });
    await open('https://x.vn/a.csv');
    expect(asked).toEqual(['omit', 'no-referrer']);
  });

  it('are no further fetched than a file may be large', async () => {
    let sent = 0;
    const address = await publisher((_, response) => {
      const part = Buffer.alloc(1024 * 1024, 'x');
      const send = (): void => {
        if (response.destroyed || sent > 5 * MOST_FILE_BYTES) return;
        sent += part.length;
        response.write(part, send);
      };
      send();
    });
    expect(await codeOf(address)).toBe('TOO_LARGE');
    expect(sent).toBeLessThan(3 * MOST_FILE_BYTES);
  });

  it('are not even begun when their server says they are too large', async () => {
    const address = await publisher((_, response) => response.setHeader('Content-Length', MOST_FILE_BYTES + 1).flushHeaders());
    expect(await codeOf(address)).toBe('TOO_LARGE');
  });
});

describe('an address that gives nothing', () => {
  it.each([
    ['dân số', 'ADDRESS_INVALID'],
    ['ftp://x.vn/a.csv', 'ADDRESS_INVALID'],
    ['javascript:alert(1)', 'ADDRESS_INVALID'],
    ['data:text/csv,a', 'ADDRESS_INVALID'],
    ['https://me:secret@x.vn/a.csv', 'ADDRESS_INVALID'],
  ])('as “%s” is told apart: %s', async (address, code) => {
    expect(await codeOf(address)).toBe(code);
  });

  it.each([[404, 'ADDRESS_MISSING'], [410, 'ADDRESS_MISSING'], [401, 'ADDRESS_FORBIDDEN'], [403, 'ADDRESS_FORBIDDEN'], [500, 'ADDRESS_FAILED'], [429, 'ADDRESS_FAILED']])(
    'because of status %i is told apart: %s',
    async (status, code) => {
      expect(await codeOf(await publisher((_, response) => response.writeHead(status).end('no')))).toBe(code);
    },
  );

  it('because nobody is there is told apart', async () => {
    const address = await publisher((_, response) => response.end());
    servers[0]?.close();
    servers[0]?.closeAllConnections();
    expect(await codeOf(address)).toBe('ADDRESS_UNREACHABLE');
  });

  it('because the connection is cut says how much had come', async () => {
    const address = await publisher((_, response) => {
      response.writeHead(200, { 'Content-Length': 5000 });
      response.write('x'.repeat(2048), () => setTimeout(() => response.destroy(), 50));
    });
    expect(await codeOf(address)).toBe('ADDRESS_CUT_OFF');
  });

  it('because the policy of this page forbids it is told apart from a host that does not answer', async () => {
    vi.stubGlobal('fetch', () => {
      const news = Object.assign(new Event('securitypolicyviolation'), { effectiveDirective: 'connect-src', blockedURI: 'https://x.vn' });
      setTimeout(() => document.dispatchEvent(news), 5);
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await codeOf('https://x.vn/a.csv')).toBe('ADDRESS_NOT_ALLOWED');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await codeOf('https://x.vn/a.csv')).toBe('ADDRESS_UNREACHABLE');
  });

  it('without a network says that', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(false);
    expect(await codeOf('https://x.vn/a.csv')).toBe('ADDRESS_OFFLINE');
  });

  it('is left at once when the reader stops it', async () => {
    const control = new AbortController();
    const address = await publisher(() => undefined);
    const loading = open(address, control.signal);
    control.abort();
    await expect(loading).rejects.toBe(control.signal.reason);
  });
});
