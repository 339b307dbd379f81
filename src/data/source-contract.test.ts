import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogueDocument, datasetDocument, decksDocument, registerDocument } from '../../mocks/fixtures/documents';
import { serveApi } from '../../mocks/server';
import { DataError } from './data-error';
import { createInlineSource } from './inline-source';
import { createApiSource, createStaticSource, type DataSource } from './source';

const api = serveApi();

const NOW = Date.UTC(2026, 10, 23, 8);

const files = new Map(
  (['vi', 'en'] as const).flatMap((language) => [
    [`${language}/catalogue.json`, JSON.stringify(catalogueDocument(language))],
    [`${language}/sources.json`, JSON.stringify(registerDocument(language))],
    [`${language}/decks.json`, JSON.stringify(decksDocument(language))],
    [`${language}/datasets/procedures_online.json`, JSON.stringify(datasetDocument(language))],
  ]),
);

const sources: readonly (readonly [string, () => DataSource])[] = [
  ['files', () => createStaticSource(`${api.filesUrl}/`)],
  ['the JSON API', () => createApiSource(api.url)],
  ['the page itself', () => createInlineSource({ files, writtenAt: NOW, deck: null })],
];

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'fulfilled',
    (reason: unknown) => reason,
  );
}

describe.each(sources)('a source of %s', (_, createSource) => {
  let source: DataSource;
  beforeEach(() => {
    source = createSource();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const read = () => source.getDataset('vi', 'procedures_online');

  test('delivers catalogue, dataset, register and talks in the language asked for', async () => {
    expect((await source.getCatalogue('en')).content.datasets).toEqual([
      expect.objectContaining({ id: 'procedures_online', label: 'Online procedures', observations: 6, revision: '0a1b2c3d' }),
    ]);
    expect((await read()).content).toMatchObject({ id: 'procedures_online', label: 'Thủ tục trực tuyến', updated: '2026-11-23' });
    expect((await source.getRegister('vi')).content.sources[0]).toMatchObject({ id: 'bht-197380', observations: 3 });
    expect((await source.getDecks('en')).content).toMatchObject([{ id: 'review', language: 'en', slides: [{ kind: 'title', title: 'Review' }] }]);
  });

  test('says when the data was sent', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const { fetchedAt, checkedAt } = await read();
    expect([fetchedAt, checkedAt]).toEqual([NOW, NOW]);
  });

  test('gives unchanged content as the same object', async () => {
    const first = await read();
    expect((await read()).content).toBe(first.content);
  });

  test('passes a document on as it is', async () => {
    expect(await source.getDocument('en/datasets/procedures_online.json')).toEqual(datasetDocument('en'));
  });

  test.each(['../catalogue', 'dti', '__proto__'])('has no dataset %s', async (id) => {
    const failure = await failureOf(source.getDataset('vi', id));
    expect(failure).toBeInstanceOf(DataError);
    expect(failure).toMatchObject({ kind: 'not-found', code: 'NOT_FOUND' });
  });

  test('passes on the reason when the reader has gone elsewhere', async () => {
    const leaving = new AbortController();
    leaving.abort('left');
    expect(await failureOf(source.getDataset('vi', 'procedures_online', leaving.signal))).toBe('left');
  });
});
