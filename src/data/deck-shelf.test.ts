import { describe, expect, it } from 'vitest';
import { deckWith, slideWith } from './deck.fixture';
import { createDeckShelf, type DeckShelf } from './deck-shelf';
import { failingStore, workingStore } from './key-values.fixture';

const deck = (id: string, title = 'Tổng kết') => ({ ...deckWith(slideWith()), id, title });
const namesOf = async (shelf: DeckShelf) => (await shelf.list()).decks.map(({ id, title }) => `${id} ${title}`);

describe('decks on this device', () => {
  it('are there again on a later visit, the one changed last first', async () => {
    const { store } = workingStore();
    const shelf = createDeckShelf(store);
    for (const each of [deck('d-1'), deck('d-2'), deck('d-1', 'Sơ kết')]) await shelf.keep(each);
    expect(await namesOf(createDeckShelf(store))).toEqual(['d-1 Sơ kết', 'd-2 Tổng kết']);
    expect((await createDeckShelf(store).list()).decks[1]).toEqual(deck('d-2'));
  });

  it('are gone when they are removed', async () => {
    const { store, kept } = workingStore();
    const shelf = createDeckShelf(store);
    await shelf.keep(deck('d-1'));
    await shelf.remove('d-1');
    expect([await namesOf(shelf), kept.size]).toEqual([[], 0]);
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['no moment', { deck: deck('d-1') }],
    ['a slide that leads elsewhere', { changedAt: 1, deck: { ...deck('d-1'), slides: [slideWith({ address: 'https://example.org/' })] } }],
  ])('of which one came back as %s are shown without it, and the trouble is told', async (_, damaged) => {
    const { store, kept } = workingStore();
    const shelf = createDeckShelf(store);
    await shelf.keep(deck('d-2'));
    kept.set('d-1', damaged);
    expect([await namesOf(shelf), (await shelf.list()).troubles]).toEqual([['d-2 Tổng kết'], ['damaged']]);
  });

  it.each([
    ['blocked', new DOMException('no', 'SecurityError')],
    ['blocked', new ReferenceError('indexedDB is not defined')],
    ['full', new DOMException('no', 'QuotaExceededError')],
  ] as const)('last as long as the page where storage is %s', async (trouble, error) => {
    const shelf = createDeckShelf(failingStore(error));
    await shelf.keep(deck('d-1'));
    expect(await shelf.list()).toMatchObject({ decks: [deck('d-1')], passing: ['d-1'], troubles: [trouble] });
    await shelf.remove('d-1');
    expect(await namesOf(shelf)).toEqual([]);
  });
});
