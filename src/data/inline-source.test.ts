import { describe, expect, test } from 'vitest';
import { datasetDocument, decksDocument } from '../../mocks/fixtures/documents';
import type { Deck } from '../domain/deck';
import { createInlineSource } from './inline-source';

const files = (...documents: readonly (readonly [string, unknown])[]) => new Map(documents.map(([path, json]) => [path, JSON.stringify(json)]));

const ready = files(['vi/decks.json', decksDocument('vi')], ['en/decks.json', decksDocument('en')]);

const deck = (change: Partial<Deck> = {}): Deck => ({
  id: 'mine',
  title: 'Của tôi',
  language: 'vi',
  organisation: 'ha-tinh',
  slides: [],
  pinned: null,
  ...change,
});

const titles = async (brought: Deck | null, language: 'vi' | 'en', documents = ready) => {
  const { content } = await createInlineSource({ files: documents, writtenAt: 0, deck: brought }).getDecks(language);
  return content.map(({ title }) => title);
};

describe('the talks of a page that brings one along', () => {
  test('begin with it, in every language', async () => {
    expect(await titles(deck(), 'vi')).toEqual(['Của tôi', 'Nhìn lại']);
    expect(await titles(deck(), 'en')).toEqual(['Của tôi', 'Review']);
  });

  test('hold it once where it is a ready one, in the language asked for', async () => {
    const review = deck({ id: 'review', title: 'Nhìn lại, sửa' });
    expect(await titles(review, 'vi')).toEqual(['Nhìn lại, sửa']);
    expect(await titles(review, 'en')).toEqual(['Review']);
  });

  test('are those that are ready where it brings none', async () => {
    expect(await titles(null, 'vi')).toEqual(['Nhìn lại']);
  });

  test('need no ready ones', async () => {
    expect(await titles(deck(), 'vi', new Map())).toEqual(['Của tôi']);
    await expect(titles(null, 'vi', new Map())).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('are refused where they cannot be read', async () => {
    await expect(titles(deck(), 'vi', files(['vi/decks.json', { language: 'vi' }]))).rejects.toMatchObject({ kind: 'invalid' });
  });
});

test('a document that is broken or of another language is refused as from any other source', async () => {
  const at = (json: string) => createInlineSource({ files: new Map([['vi/datasets/procedures_online.json', json]]), writtenAt: 0, deck: null });
  await expect(at('{').getDataset('vi', 'procedures_online')).rejects.toMatchObject({ code: 'PARSE_ERROR' });
  await expect(at(JSON.stringify(datasetDocument('en'))).getDataset('vi', 'procedures_online')).rejects.toMatchObject({ code: 'WRONG_LANGUAGE' });
});
