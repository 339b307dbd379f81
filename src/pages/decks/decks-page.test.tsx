// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { libraryOf } from '../../../mocks/library';
import { inBrowser, openPage } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { build } from '../../../scripts/build-data/build';
import { files } from '../../../scripts/build-data/files.fixture';
import { deckShelf } from '../../data/deck-shelf';
import type { Deck, Slide } from '../../domain/deck';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { presentWords } from '../../i18n/messages/present';

inBrowser();
const { documents } = build(files());
const api = serveApi(libraryOf(documents));
const w = decksPageWords.vi;

const slideOf = (id: string, title: string): Slide => ({ id, kind: 'section', address: null, title, text: '', notes: '', build: false, seconds: null });
const deck: Deck = { id: 'd-1', title: 'Hội nghị', language: 'vi', organisation: 'ha-tinh', slides: [slideOf('a', 'Một'), slideOf('b', 'Hai'), slideOf('c', 'Ba')], pinned: null };

beforeEach(async () => {
  for (const { id } of (await deckShelf.list()).decks) await deckShelf.remove(id);
  await deckShelf.keep(deck);
});

const edit = async () => {
  const opened = await openPage('/vi/decks?deck=d-1', api.filesUrl);
  await screen.findByRole('listbox', { name: w.sorter });
  return opened;
};
const names = (): readonly string[] => screen.getAllByRole('option').map((option) => option.getAttribute('aria-label')?.split(': ')[1] ?? '');
const option = (title: string) => screen.getByRole('option', { name: new RegExp(`: ${title}$`) });
const kept = async (): Promise<Deck | undefined> => (await deckShelf.list()).decks.find(({ id }) => id === 'd-1');
const told = (text: string) => screen.findByText(text);
const button = (name: string) => screen.getByRole('button', { name });

describe('the light table', () => {
  it('moves a slide by Alt and an arrow, says so, keeps it chosen and kept, and undoes it by Ctrl+Z', async () => {
    const { user } = await edit();
    option('Ba').focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(names()).toEqual(['Một', 'Ba', 'Hai']);
    await told('“Ba” nay là trang 2 trên 3.');
    expect(document.activeElement).toBe(option('Ba'));
    await waitFor(async () => expect((await kept())?.slides.map(({ id }) => id)).toEqual(['a', 'c', 'b']));
    await user.keyboard('{Control>}z{/Control}');
    expect(names()).toEqual(['Một', 'Hai', 'Ba']);
    await user.keyboard('{Control>}y{/Control}');
    expect(names()).toEqual(['Một', 'Ba', 'Hai']);
  });

  it('moves the chosen slide by buttons, which do nothing at an end but say so', async () => {
    const { user } = await edit();
    await user.click(button(w.later));
    expect(names()).toEqual(['Hai', 'Một', 'Ba']);
    await user.click(button(w.later));
    await user.click(button(w.later));
    expect(names()).toEqual(['Hai', 'Ba', 'Một']);
    await told('“Một” vẫn là trang 3 trên 3.');
  });

  it('removes and duplicates by keys and chooses what stands there then', async () => {
    const { user } = await edit();
    option('Hai').focus();
    await user.keyboard('{Control>}d{/Control}');
    expect(names()).toEqual(['Một', 'Hai', 'Hai', 'Ba']);
    await user.keyboard('{Delete}');
    expect(names()).toEqual(['Một', 'Hai', 'Ba']);
    expect(document.activeElement).toBe(option('Ba'));
    await user.click(button(w.undo));
    expect(names()).toEqual(['Một', 'Hai', 'Hai', 'Ba']);
  });

  it('has one slide in the order of the keyboard, and opens its message by Enter', async () => {
    const { user } = await edit();
    expect(screen.getAllByRole('option').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    option('Một').focus();
    await user.keyboard('{End}{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: w.heading }));
    expect(screen.getByRole('option', { selected: true })).toBe(option('Ba'));
  });

  it('puts new slides behind the chosen one and sources at the end', async () => {
    const { user } = await edit();
    await user.click(screen.getByText(w.add));
    await user.click(button(presentWords.vi.kinds.text));
    await user.click(screen.getByText(w.add));
    await user.click(button(presentWords.vi.kinds.sources));
    expect(names()).toEqual(['Một', presentWords.vi.kinds.text, 'Hai', 'Ba', presentWords.vi.kinds.sources]);
  });
});

describe('what is written on a slide', () => {
  it('leads from a QR code to the overview of the organisation of the talk', async () => {
    const { user } = await edit();
    await user.click(screen.getByText(w.add));
    await user.click(button(presentWords.vi.kinds.qr));
    expect(screen.getByRole('combobox', { name: w.leads })).toHaveProperty('value', '/vi/?org=ha-tinh');
    expect(screen.getByRole('option', { name: w.overview })).toHaveProperty('selected', true);
  });

  it('is kept as one goes, and undone text by text', async () => {
    const { user } = await edit();
    await user.clear(screen.getByRole('textbox', { name: w.heading }));
    await user.type(screen.getByRole('textbox', { name: w.heading }), 'Mở đầu');
    await user.type(screen.getByRole('textbox', { name: w.notes }), 'Chào');
    await user.type(screen.getByRole('spinbutton', { name: w.minutes }), '2');
    await waitFor(async () => expect((await kept())?.slides[0]).toMatchObject({ title: 'Mở đầu', notes: 'Chào', seconds: 120 }));
    expect(screen.getByText(/3 trang · dự kiến 02:00 · 2 trang chưa đặt giờ/)).toBeDefined();
    await user.click(button(w.undo));
    await user.click(button(w.undo));
    await waitFor(async () => expect((await kept())?.slides[0]).toMatchObject({ title: 'Mở đầu', notes: '', seconds: null }));
  });

  it('leaves a talk its name where it is emptied', async () => {
    const { user } = await edit();
    const name = screen.getByRole('textbox', { name: w.title });
    await user.click(name);
    await user.keyboard('{Backspace>8/}');
    expect(name).toHaveProperty('value', '');
    await user.tab();
    expect(name).toHaveProperty('value', 'Hội nghị');
    expect((await kept())?.title).toBe('Hội nghị');
  });
});

describe('a deck that is changed in another window', () => {
  it('is taken in, and what is done next changes that', async () => {
    const { user, client } = await edit();
    await deckShelf.keep({ ...deck, slides: [...deck.slides, slideOf('d', 'Bốn')] });
    await client.invalidateQueries({ queryKey: ['kept-decks'] });
    await waitFor(() => expect(names()).toEqual(['Một', 'Hai', 'Ba', 'Bốn']));
    await user.click(button(w.later));
    await waitFor(async () => expect((await kept())?.slides.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']));
  });
});

describe('the list of talks', () => {
  it('begins a new one on the light table', async () => {
    const { user, history } = await openPage('/vi/decks', api.filesUrl);
    await user.click(await screen.findByRole('button', { name: w.create }));
    await screen.findByRole('listbox', { name: w.sorter });
    expect(history.location.search).toMatch(/^\?deck=d-/);
    expect(names()).toHaveLength(2);
  });

  it('deletes one and brings it back', async () => {
    const { user } = await openPage('/vi/decks', api.filesUrl);
    await user.click(await screen.findByRole('button', { name: 'Xóa “Hội nghị”' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Hội nghị' })).toBeNull());
    await user.click(button(w.undoRemove));
    await screen.findByRole('heading', { name: 'Hội nghị' });
  });

  it('opens a file, and says of one that is none what is wrong', async () => {
    await openPage('/vi/decks', api.filesUrl);
    const field = await screen.findByLabelText(w.open);
    fireEvent.change(field, { target: { files: [new File(['{"saola":"views"}'], 'x.json')] } });
    await screen.findByText(/không phải bài trình chiếu của Saola/);
    const file = { saola: 'deck', version: 1, ...deck, id: 'd-2', title: 'Từ tệp' };
    fireEvent.change(field, { target: { files: [new File([JSON.stringify(file)], 'y.json')] } });
    await screen.findByRole('heading', { name: 'Từ tệp' });
  });

  it('says so where the talk of an address is not on this device', async () => {
    await openPage('/vi/decks?deck=gone', api.filesUrl);
    await screen.findByText('Không có bài “gone” trên máy này.');
    expect(within(screen.getByRole('main')).getByRole('heading', { name: w.kept })).toBeDefined();
  });
});
