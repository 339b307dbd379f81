import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { datasetDocument, type JsonRecord } from '../../mocks/fixtures/documents';
import { serveApi } from '../../mocks/server';
import { createApiSource } from './source';

let document: JsonRecord = {};
const api = serveApi(async () => JSON.stringify(document));

describe('what a source sends', () => {
  const source = () => createApiSource(api.url);

  beforeEach(() => {
    document = datasetDocument('vi');
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const edition = (updated: string): JsonRecord => ({ ...datasetDocument('vi'), updated });

  test('replaces what it sent before when it is newer, and never when it is older', async () => {
    const { getDataset } = source();
    const first = await getDataset('vi', 'procedures_online');
    document = edition('2026-11-20');
    expect(await getDataset('vi', 'procedures_online')).toBe(first);
    document = edition('2026-11-24');
    expect((await getDataset('vi', 'procedures_online')).content.updated).toBe('2026-11-24');
  });

  test('is refused in another language than the one asked for', async () => {
    await expect(source().getDataset('en', 'procedures_online')).rejects.toThrow('WRONG_LANGUAGE');
  });

  test('is refused as the dataset of another indicator', async () => {
    await expect(source().getDataset('vi', 'dti')).rejects.toThrow('WRONG_DATASET: id: procedures_online');
  });

  test('is refused as a catalogue when it is a dataset', async () => {
    await expect(source().getCatalogue('vi')).rejects.toThrow('CLASS_UNEXPECTED');
  });

  test('is missed as offline only where the device itself says so', async () => {
    api.fail('cut');
    vi.stubGlobal('navigator', { onLine: false });
    await expect(source().getCatalogue('vi')).rejects.toMatchObject({ kind: 'offline', code: 'OFFLINE' });
    vi.stubGlobal('navigator', { onLine: true });
    await expect(source().getCatalogue('vi')).rejects.toMatchObject({ kind: 'unavailable', code: 'CUT_OFF' });
  });
});
