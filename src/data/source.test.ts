import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveApi } from '../../mocks/server';
import { DataError } from './data-error';
import { createApiSource, createStaticSource, type DataSource } from './source';

const api = serveApi();

async function failureOf(promise: Promise<unknown>): Promise<DataError> {
  const error = await promise.then(() => 'fulfilled', (reason: unknown) => reason);
  if (error instanceof DataError) return error;
  throw new Error(`Expected a DataError, got ${String(error)}`);
}

const sources: readonly (readonly [string, () => DataSource])[] = [
  ['files', () => createStaticSource(`${api.filesUrl}/`)],
  ['the JSON API', () => createApiSource(api.url)],
];

describe.each(sources)('a source of %s', (_, createSource) => {
  let source: DataSource;
  beforeEach(() => {
    source = createSource();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const read = (signal?: AbortSignal) => source.getDataset('vi', 'procedures_online', signal);

  test('keeps unchanged content as the same object and moves only the time of the check', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 8) });
    const first = await read();
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9));
    const second = await read();
    expect(second.content).toBe(first.content);
    expect([second.fetchedAt, second.checkedAt]).toEqual([first.fetchedAt, Date.UTC(2026, 10, 23, 9)]);
  });

  test('never encodes an id into another address', async () => {
    await failureOf(source.getDataset('vi', '../catalogue'));
    expect(api.requests).toEqual(['vi/datasets/..%2Fcatalogue.json']);
  });

  test('asks for each document by its address', async () => {
    await Promise.all([source.getCatalogue('en'), source.getRegister('vi'), source.getDecks('en'), read()]);
    expect([...api.requests].sort()).toEqual(['en/catalogue.json', 'en/decks.json', 'vi/datasets/procedures_online.json', 'vi/sources.json']);
  });

  test('tells the status of a server that has no such dataset', async () => {
    expect(await failureOf(source.getDataset('vi', 'dti'))).toMatchObject({ httpStatus: 404 });
  });

  test.each([
    ['400', 'unavailable', 'REQUEST_REFUSED'],
    ['401', 'forbidden', 'FORBIDDEN'],
    ['403', 'forbidden', 'FORBIDDEN'],
    ['404', 'not-found', 'NOT_FOUND'],
    ['408', 'timeout', 'TIMEOUT'],
    ['410', 'not-found', 'NOT_FOUND'],
    ['422', 'unavailable', 'REQUEST_REFUSED'],
    ['429;retry-after=7', 'unavailable', 'TOO_MANY_REQUESTS'],
    ['500', 'unavailable', 'SERVER_ERROR'],
    ['502', 'unavailable', 'SERVER_ERROR'],
    ['503', 'unavailable', 'SERVER_ERROR'],
    ['504', 'timeout', 'TIMEOUT'],
    ['cut', 'unavailable', 'CUT_OFF'],
    ['html', 'invalid', 'HTML_PAGE'],
    ['not-json', 'invalid', 'PARSE_ERROR'],
    ['old-schema', 'invalid', 'BUNDLE_DEPRECATED'],
    ['wrong-lengths', 'invalid', 'VALUE_LEN_MISMATCH'],
  ])('with the fault %s fails as %s, %s, and recovers', async (fault, kind, code) => {
    api.fail(fault);
    expect(await failureOf(read())).toMatchObject({ kind, code });
    api.recover();
    expect((await read()).content.id).toBe('procedures_online');
  });

  test('carries the words of the server and its wish to be left alone', async () => {
    api.fail('503;retry-after=7');
    expect(await failureOf(read())).toMatchObject({ detail: 'Simulated 503', retryAfterSeconds: 7 });
  });

  test('understands a Retry-After that is a date', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 8) });
    api.fail(`503;retry-after=${new Date(Date.UTC(2026, 10, 23, 8, 0, 12)).toUTCString()}`);
    expect((await failureOf(read())).retryAfterSeconds).toBe(12);
  });

  test('lets the other documents through when one dataset fails', async () => {
    api.fail('500;only=procedures_online');
    expect((await failureOf(read())).code).toBe('SERVER_ERROR');
    expect((await source.getCatalogue('vi')).content.datasets).toHaveLength(1);
  });

  test('gives up after ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    api.fail('hang');
    const failure = failureOf(read());
    await vi.waitFor(() => expect(api.requests).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(9_900);
    await vi.advanceTimersByTimeAsync(200);
    expect(await failure).toMatchObject({ kind: 'timeout', code: 'TIMEOUT', httpStatus: null });
  });

  test('passes on the reason when the reader goes elsewhere', async () => {
    api.fail('hang');
    const leaving = new AbortController();
    const outcome = read(leaving.signal).catch((reason: unknown) => reason);
    await vi.waitFor(() => expect(api.requests).toHaveLength(1));
    leaving.abort('left');
    expect(await outcome).toBe('left');
  });
});

test('the query of an API address goes with every request', async () => {
  const source = createApiSource(`${api.url}/?fault=503`);
  expect((await failureOf(source.getCatalogue('vi'))).httpStatus).toBe(503);
  expect(api.requests).toEqual(['vi/catalogue.json']);
});

test('two sources never have one id', () => {
  const ids = [createStaticSource('/a').id, createApiSource('/a').id, createApiSource('/b').id];
  expect(new Set(ids).size).toBe(3);
});
