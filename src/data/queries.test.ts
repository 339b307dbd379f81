import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveApi } from '../../mocks/server';
import { catalogueQuery, createQueryClient, datasetQuery, readInLanguage, registerQuery } from './queries';
import { DataError } from './data-error';
import { retryDelayMs } from './retry';
import { createApiSource, createStaticSource } from './source';

const api = serveApi();

describe('questions to a source', () => {
  let client: QueryClient;
  const query = () => datasetQuery(createApiSource(api.url), 'vi', 'procedures_online');

  beforeEach(() => {
    client = createQueryClient();
  });
  afterEach(() => {
    client.clear();
  });

  test('are told apart by source, language, kind and id', () => {
    const [files, json] = [createStaticSource(api.filesUrl), createApiSource(api.url)];
    const keys = [files, json].flatMap((source) =>
      (['vi', 'en'] as const).flatMap((language) => [
        catalogueQuery(source, language).queryKey,
        registerQuery(source, language).queryKey,
        datasetQuery(source, language, 'a').queryKey,
        datasetQuery(source, language, 'catalogue').queryKey,
      ]),
    );
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(keys.length);
  });

  test('that are on screen are asked again in another language, and no others', async () => {
    const source = createApiSource(api.url);
    await client.fetchQuery(registerQuery(source, 'vi'));
    const shown = [catalogueQuery(source, 'vi'), query()].map((options) =>
      new QueryObserver<unknown>(client, options as never).subscribe(() => undefined),
    );
    await readInLanguage(client, source, 'en');
    const has = (key: readonly unknown[]) => client.getQueryData(key) !== undefined;
    expect(has(catalogueQuery(source, 'en').queryKey)).toBe(true);
    expect(has(datasetQuery(source, 'en', 'procedures_online').queryKey)).toBe(true);
    expect(has(registerQuery(source, 'en').queryKey)).toBe(false);
    for (const stop of shown) stop();
  });

  test('in another language that fail reject nothing', async () => {
    const source = createApiSource(api.url);
    const stop = new QueryObserver<unknown>(client, query() as never).subscribe(() => undefined);
    api.fail('404');
    await expect(readInLanguage(client, source, 'en')).resolves.toBeUndefined();
    api.recover();
    stop();
  });

  test('are answered even when the browser believes it is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { content } = await client.fetchQuery(query());
    vi.unstubAllGlobals();
    expect(content.id).toBe('procedures_online');
  });

  test('keep a fresh answer', async () => {
    const first = await client.fetchQuery(query());
    expect(await client.fetchQuery(query())).toBe(first);
    expect(api.requests).toHaveLength(1);
  });

  test('keep what is on screen when a refresh fails', async () => {
    const { content } = await client.fetchQuery(query());
    api.fail('500');
    await client.refetchQueries();
    const state = client.getQueryState(query().queryKey);
    expect(state).toMatchObject({ status: 'error', error: { code: 'SERVER_ERROR' } });
    expect(state?.data?.content).toBe(content);
  });

  const patient = () => ({ ...query(), retry: client.getDefaultOptions().queries?.retry ?? false, retryDelay: 0 });

  test.each([
    [1, ['400', '403', '404', '500', '503;retry-after=31', 'html', 'not-json', 'old-schema', 'wrong-lengths']],
    [3, ['408', '429', '502', '503', '504', '503;retry-after=30', 'cut']],
  ])('are asked %i times in all where that can help', async (times, faults) => {
    for (const fault of faults) {
      api.fail(fault);
      const before = api.requests.length;
      await expect(client.fetchQuery(patient())).rejects.toThrow();
      expect([fault, api.requests.length - before]).toEqual([fault, times]);
    }
  });

  test('are answered by the second try', async () => {
    api.fail('503');
    const { content } = await client.fetchQuery({ ...patient(), retryDelay: () => (api.recover(), 0) });
    expect(content.id).toBe('procedures_online');
    expect(api.requests).toHaveLength(2);
  });
});

describe('the pause before the next try', () => {
  const failure = (retryAfterSeconds?: number) => new DataError('unavailable', 'SERVER_ERROR', { httpStatus: 503, retryAfterSeconds });
  const pauses = (failures: number, error: Error) => Array.from({ length: 200 }, () => retryDelayMs(failures, error));

  test.each([[0, 500], [1, 2000]])('after %i failures before it is about %i ms, and not the same for everybody', (failures, ms) => {
    const all = pauses(failures, failure());
    expect(Math.min(...all)).toBeGreaterThanOrEqual(ms * 0.75);
    expect(Math.max(...all)).toBeLessThanOrEqual(ms * 1.25);
    expect(new Set(all).size).toBeGreaterThan(100);
  });

  test('is as long as the server asks', () => {
    expect(retryDelayMs(0, failure(9))).toBe(9000);
  });
});
