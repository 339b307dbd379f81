// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { libraryOf } from '../../mocks/library';
import { inBrowser, openPage } from '../../mocks/render';
import { serveApi } from '../../mocks/server';
import { build } from '../../scripts/build-data/build';
import { files } from '../../scripts/build-data/files.fixture';
import { deckShelf } from '../data/deck-shelf';
import { deckWith, slideWith } from '../data/deck.fixture';
import { deckAddingWords } from '../i18n/messages/deck-adding';
import { searchWords } from '../i18n/messages/search';
import { vi } from '../i18n/messages/vi';

inBrowser();
const { documents } = build(files());
const api = serveApi(libraryOf(documents));
const w = deckAddingWords.vi;

const kept = async () => (await deckShelf.list()).decks;
beforeEach(async () => {
  for (const { id } of await kept()) await deckShelf.remove(id);
});

const open = async (address = '/vi/') => {
  const opened = await openPage(address, api.filesUrl);
  await screen.findByRole('figure');
  return opened;
};
const addChart = async ({ user }: Awaited<ReturnType<typeof open>>) => user.click(screen.getByRole('button', { name: vi.block.addToDeck }));
const shapes = async () => (await kept()).map(({ title, slides }) => [title, ...slides.map(({ kind, address }) => address ?? kind)]);
const chart = '/vi/?i=k2&org=ha-tinh';
const headline = '/vi/?i=k1&org=ha-tinh';

describe('a chart added to a deck', () => {
  it('begins one where there is none, pinned as it is, and says so with the ways to it', async () => {
    const opened = await open();
    await addChart(opened);
    await screen.findByText(/Đã thêm 1 trang vào “Tổng quan cải cách hành chính”/);
    expect(await shapes()).toEqual([['Tổng quan cải cách hành chính', 'title', chart, 'sources']]);
    const [deck] = await kept();
    expect(deck?.pinned?.figures).toMatchObject([{ address: chart, figures: expect.arrayContaining([{ id: 'o2', stated: '27' }]) as unknown }]);
    const ways = [w.open, w.present].map((name) => screen.getAllByRole('link', { name }).at(-1)?.getAttribute('href'));
    expect(ways).toEqual([`/vi/decks?deck=${deck?.id}`, `/vi/present?deck=${deck?.id}`]);
  });

  it('stands in the deck changed last, once however often it is added', async () => {
    await deckShelf.keep({ ...deckWith(slideWith({ kind: 'sources', address: null })), id: 'd-old', title: 'Cũ' });
    await deckShelf.keep({ ...deckWith(slideWith({ kind: 'sources', address: null })), id: 'd-new', title: 'Mới' });
    const opened = await open();
    await addChart(opened);
    await screen.findByText(/Đã thêm 1 trang vào “Mới”/);
    await addChart(opened);
    await screen.findByText('Bài “Mới” đã có số liệu này.');
    expect(await shapes()).toEqual([['Mới', chart, 'sources'], ['Cũ', 'sources']]);
  });

  it('is taken out again, and so is a deck begun for it', async () => {
    const opened = await open();
    await addChart(opened);
    await opened.user.click(await screen.findByRole('button', { name: w.undo }));
    await screen.findByText(w.undone);
    expect(await kept()).toEqual([]);
  });

  it('is said to last only as long as the page where nothing can be kept', async () => {
    const opened = await open();
    await addChart(opened);
    expect((await screen.findByText(/Đã thêm/)).textContent).toContain(w.passing);
  });
});

describe('the key D', () => {
  it('adds all figures of the page, and the chart that has the focus by itself', async () => {
    const { user } = await open();
    screen.getByRole('button', { name: vi.block.copyLink }).focus();
    await user.keyboard('d');
    await screen.findByText(/Đã thêm 1 trang/);
    screen.getByRole('link', { name: vi.app.skip }).focus();
    await user.keyboard('d');
    await waitFor(async () => expect(await shapes()).toEqual([['Tổng quan cải cách hành chính', 'title', chart, headline, 'sources']]));
  });

  it('is a letter where something is typed', async () => {
    const { user } = await open();
    await user.keyboard('/');
    await user.type(await screen.findByRole('combobox', { name: searchWords.vi.label }), 'd');
    expect(await kept()).toEqual([]);
  });

  it('does nothing on a page without figures of its own', async () => {
    const { user } = await openPage('/vi/status', api.filesUrl);
    await user.keyboard('d');
    expect([screen.queryByText(w.working), screen.queryByText(w.nothing), await kept()]).toEqual([null, null, []]);
  });
});
