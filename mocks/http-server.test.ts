import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiSource } from '../src/data/source';
import { startApiServer } from './http-server';
import { smallLibrary } from './library';

type ApiServer = Awaited<ReturnType<typeof startApiServer>>;

describe('the API over real HTTP', () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startApiServer({ library: smallLibrary });
  });
  afterAll(() => server.close());

  const read = () => createApiSource(server.url).getDataset('en', 'procedures_online');

  test('delivers documents to another origin, with the headers the page reads in sight', async () => {
    expect((await read()).content.label).toBe('Online procedures');
    const { headers } = await fetch(`${server.url}/en/catalogue.json`);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe('ETag, Date, Retry-After');
  });

  test('answers 304 to a version it still has', async () => {
    const etag = (await fetch(`${server.url}/en/catalogue.json`)).headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/en/catalogue.json?org=ha-tinh&t=2020`, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('describes a missing document as RFC 9457 says', async () => {
    const response = await fetch(`${server.url}/en/datasets/nothing.json`);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({ type: 'about:blank', title: 'No such document', status: 404 });
  });

  test.each([
    ['cut', 'CUT_OFF'],
    ['html', 'HTML_PAGE'],
    ['429;retry-after=1', 'TOO_MANY_REQUESTS'],
    ['wrong-lengths;only=procedures_online', 'VALUE_LEN_MISMATCH'],
  ])('fails as told: %s', async (fault, code) => {
    server.fail(fault);
    const failure = read();
    await expect(failure).rejects.toThrow(code);
    server.fail(null);
  });

  test('whose fault is in the address fails only there', async () => {
    await expect(createApiSource(`${server.url}?fault=503`).getCatalogue('vi')).rejects.toThrow('SERVER_ERROR');
    expect((await createApiSource(server.url).getCatalogue('vi')).content.datasets).toHaveLength(1);
  });

  test('that nobody answers at is unreachable, not offline', async () => {
    const gone = await startApiServer({ library: smallLibrary });
    await gone.close();
    await expect(createApiSource(gone.url).getCatalogue('vi')).rejects.toMatchObject({ kind: 'unavailable', code: 'UNREACHABLE' });
  });
});

describe('a server that is not what it should be', () => {
  let server: Server;
  let url: string;
  let target: ApiServer;
  beforeAll(async () => {
    target = await startApiServer({ library: smallLibrary });
    server = createServer(({ url: path = '' }, response) => {
      if (path.startsWith('/away')) return void response.writeHead(302, { Location: `${target.url}/vi/catalogue.json` }).end();
      if (path.startsWith('/here')) return void response.writeHead(302, { Location: '/huge/' }).end();
      if (path.startsWith('/pdf')) return void response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('{}');
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const spaces = Buffer.alloc(1024 * 1024, ' ');
      for (let megabyte = 0; megabyte < 21; megabyte += 1) response.write(spaces);
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await target.close();
    server.closeAllConnections();
    server.close();
  });

  test.each([
    ['sends the reader to another host', '/away', 'REDIRECT_REFUSED'],
    ['sends more than 20 MB without saying so', '/huge', 'TOO_LARGE'],
    ['sends the reader on within its own host, to too much', '/here', 'TOO_LARGE'],
    ['sends another type', '/pdf', 'CONTENT_TYPE'],
  ])('and %s is refused', async (_, path, code) => {
    await expect(createApiSource(`${url}${path}`).getCatalogue('vi')).rejects.toThrow(code);
  });
});
