// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { libraryOf } from '../../../mocks/library';
import { inBrowser, openPage } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { build } from '../../../scripts/build-data/build';
import { files } from '../../../scripts/build-data/files.fixture';
import { readDeckLink, writeDeckLink } from '../../data/deck-link';
import { deckShelf } from '../../data/deck-shelf';
import { deckWith, slideWith } from '../../data/deck.fixture';
import type { Pinned } from '../../domain/deck';
import { deckChangesWords } from '../../i18n/messages/deck-changes';
import { presentWords } from '../../i18n/messages/present';

inBrowser();
const api = serveApi(libraryOf(build(files()).documents));
const w = presentWords.vi;
const address = '/vi/?i=k2&org=ha-tinh';
const deck = { ...deckWith(slideWith({ id: 'a', kind: 'title', address: null }), slideWith({ id: 'b', address })), id: 'd-1', title: 'Hội nghị tổng kết' };
const pinnedAt = (figures: Pinned['figures'][number]['figures'], revision = 'r-old'): Pinned => ({ revision, savedAt: '2026-11-23T02:05:00.000Z', figures: [{ address, figures }] });
const open = (asked: string) => openPage(`/vi/present?deck=${asked}`, api.filesUrl);
const onStage = () => screen.findByRole('toolbar', { name: w.controls });

beforeEach(async () => {
  for (const { id } of (await deckShelf.list()).decks) await deckShelf.remove(id);
});

describe('the talk an address names', () => {
  it('is one kept on this device', async () => {
    await deckShelf.keep(deck);
    const { history } = await open('d-1');
    await onStage();
    // Nothing can be kept here, so that the address brings the deck to the speaker's window and over a reload.
    await waitFor(() => expect(readDeckLink(new URLSearchParams(history.location.search).get('deck') ?? '')).toEqual(deck));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hội nghị tổng kết');
  });

  it('is one that the address brings', async () => {
    await open(writeDeckLink(deck) ?? '');
    await onStage();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hội nghị tổng kết');
  });

  it('is none where the link was cut short, and the speaker is told what to do', async () => {
    await open((writeDeckLink(deck) ?? '').slice(0, 30));
    expect((await screen.findByText(/bị cắt ngắn hoặc sai/)).textContent).toContain('Hãy chép lại cả liên kết');
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('is a ready one, and the first of these where nothing has its name', async () => {
    await open('d-none');
    await onStage();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nhìn lại');
  });
});

describe('a talk with pinned figures', () => {
  it('begins by telling which changed, and then with its first slide', async () => {
    await deckShelf.keep({ ...deck, pinned: pinnedAt([{ id: 'o2', stated: '26' }, { id: 'o3', stated: '12' }]) });
    const { user, history } = await open('d-1');
    await screen.findByText(/số liệu đã thay đổi từ khi lưu bài/);
    expect(screen.getAllByRole('listitem')[0]?.textContent?.replaceAll('\u00a0', ' ')).toMatch(/^Trang 2: .* trước là 26 → 27 thủ tục$/);
    expect(history.location.search).not.toContain('slide=');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: w.begin }));
    await user.keyboard('{PageDown}');
    await onStage();
  });

  it('begins at once where nothing changed', async () => {
    const { documents } = build(files());
    const catalogue = JSON.parse(documents.get('vi/catalogue.json') ?? '') as { readonly extension: { readonly revision: string } };
    await deckShelf.keep({ ...deck, pinned: pinnedAt([{ id: 'o2', stated: '26' }], catalogue.extension.revision) });
    await open('d-1');
    await onStage();
  });

  it('goes on where it was after it was read anew, without asking again', async () => {
    await deckShelf.keep({ ...deck, pinned: pinnedAt([{ id: 'o2', stated: '26' }]) });
    await open('d-1&slide=b');
    await onStage();
  });

  it('tells its speaker too', async () => {
    await deckShelf.keep({ ...deck, pinned: pinnedAt([{ id: 'o9', stated: '5' }]) });
    await open('d-1&m=speaker');
    expect((await screen.findByText(/đã thay đổi từ khi lưu bài/)).tagName).toBe('SUMMARY');
    expect(screen.getByText(new RegExp(deckChangesWords.vi.gone))).toBeDefined();
  });
});
