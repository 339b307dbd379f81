// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { dataset } from '../../../mocks/fixtures/dataset';
import { libraryOf } from '../../../mocks/library';
import { openPage, inBrowser } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { build } from '../../../scripts/build-data/build';
import { files } from '../../../scripts/build-data/files.fixture';
import { deckWith } from '../../data/deck.fixture';
import { deckShelf } from '../../data/deck-shelf';
import { shelf } from '../../data/opened/shelf';
import { statusWords } from '../../i18n/messages/status';

inBrowser();
afterEach(() => vitest.restoreAllMocks());
const api = serveApi(libraryOf(build(files()).documents));
const w = statusWords.vi;
const result = (name: string) => screen.getByRole('rowheader', { name }).nextElementSibling?.textContent;

async function openStatus() {
  const opened = await openPage('/vi/status', api.filesUrl);
  await screen.findByText(w.font);
  await waitFor(() => expect(result(w.storage)).not.toBe('…'));
  return opened;
}

describe('the status', () => {
  it('tells version, revision, what is read from where, and what deserves a look', async () => {
    await openStatus();
    expect(result(w.version)).toMatch(/^\d+\.\d+\.\d+$/);
    expect(result(w.revision)).toMatch(/^[0-9a-f]{8}$/);
    expect(result(w.source)).toBe(w.files);
    expect(result(w.fetched)).toMatch(/^\d\d\/\d\d\/\d{4}, \d\d:\d\d$/);
    expect(result(w.datasets)).toBe('3 bộ, 5 số liệu');
    expect(result(w.offline)).toBe(w.offlineBad);
    expect(document.querySelector('.takeaway')?.textContent).toBe('Không có mục nào lỗi. Nên xem lại: Dùng khi không có mạng.');
  });

  it('says that all is well only when every row says so', async () => {
    const worker = { controller: {}, getRegistrations: () => Promise.resolve([]) };
    Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: worker });
    try {
      await openStatus();
      expect(result(w.offline)).toBe(w.offlineOk);
      expect(screen.getByText(w.good)).toBeDefined();
    } finally {
      Reflect.deleteProperty(navigator, 'serviceWorker');
    }
  });

  it('names the browser, and folds away what it says of itself', async () => {
    vitest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/145.0');
    await openStatus();
    expect(result(w.browser)).toMatch(/^Firefox 145 trên Windows/);
    expect(screen.getByText(/^Mozilla/).closest('details')?.open).toBe(false);
  });

  it('names what does not work', async () => {
    vitest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    vitest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    vitest.spyOn(document.fonts, 'load').mockResolvedValue([]);
    await openStatus();
    expect(result(w.storage)).toBe(w.storageBad);
    expect(result(w.network)).toBe(w.noNetwork);
    expect(screen.getByText(/Có mục bị lỗi/).textContent).toContain([w.font, w.storage, w.network].join(', '));
  });

  it('clears what the page keeps on this device, when it has said what that is', async () => {
    localStorage.setItem('saola-preferences', '{}');
    const head = { schema: 1, id: 'f-1', name: '', origin: { kind: 'file', name: 'a.csv' }, openedAt: 1, choices: {}, problems: 0 } as const;
    await shelf.keep({ head, dataset: dataset() });
    await deckShelf.keep(deckWith());
    const { user } = await openStatus();
    await user.click(screen.getByRole('button', { name: w.clear }));
    await user.click(screen.getByRole('button', { name: w.keepAll }));
    expect((await deckShelf.list()).decks).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: w.clear }));
    expect(screen.getByText(w.clearWhat)).toBeDefined();
    await user.click(screen.getByRole('button', { name: w.clearAll }));
    expect(await screen.findByText(w.cleared)).toBeDefined();
    expect(localStorage.length).toBe(0);
    expect((await shelf.list()).heads).toEqual([]);
    expect((await deckShelf.list()).decks).toEqual([]);
  });
});
