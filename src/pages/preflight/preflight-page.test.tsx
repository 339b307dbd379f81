// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import { libraryOf } from '../../../mocks/library';
import { openPage, inBrowser } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { build } from '../../../scripts/build-data/build';
import { files } from '../../../scripts/build-data/files.fixture';
import { preflightWords } from '../../i18n/messages/preflight';
import type { CheckId } from './checks';

inBrowser();
beforeEach(() => void vitest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));
afterEach(() => vitest.restoreAllMocks());
const api = serveApi(libraryOf(build(files()).documents));
const w = preflightWords.vi;

const row = (id: CheckId): HTMLElement => document.querySelector<HTMLElement>(`[data-check="${id}"]`) ?? document.body;
const levelOf = (id: CheckId) => row(id).dataset['level'];

async function check(address = '/vi/preflight') {
  const opened = await openPage(address, api.filesUrl);
  await screen.findByRole('list', { name: w.list });
  await waitFor(() => expect(document.querySelector('.preflight')?.getAttribute('aria-busy')).toBe('false'));
  return opened;
}

describe('the check of a room', () => {
  it('has one verdict above all rows', async () => {
    await check();
    const verdict = screen.getAllByRole('status').find(({ className }) => className === 'preflight-verdict');
    expect(verdict?.textContent).toContain(w.possible);
    expect(screen.getAllByRole('listitem').filter((item) => item.dataset['check'])).toHaveLength(12);
  });

  it('opens a second window and closes it, and says so when it is blocked', async () => {
    const close = vitest.fn();
    const open = vitest.spyOn(window, 'open').mockReturnValue({ close } as unknown as Window);
    const { user } = await check();
    await user.click(screen.getByRole('button', { name: w.window.try }));
    expect(levelOf('window')).toBe('good');
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    open.mockReturnValue(null);
    await user.click(screen.getByRole('button', { name: w.window.try }));
    expect(row('window').textContent).toContain(w.window.blockedTodo);
  });

  it('hears the clicker only while it is asked to, and then keeps F5 from reading the page anew', async () => {
    const { user } = await check();
    const isTaken = (key: string): boolean => {
      let free = true;
      act(() => {
        free = fireEvent.keyDown(document.body, { key });
      });
      return !free;
    };
    expect(isTaken('PageDown')).toBe(false);
    await user.click(screen.getByRole('button', { name: w.clicker.try }));
    expect(['PageDown', 'F5', 'PageUp', 'x'].map(isTaken)).toEqual([true, true, true, false]);
    expect(levelOf('clicker')).toBe('good');
    expect(within(row('clicker')).getByText('Đã nhận: tới, lui, bắt đầu.')).toBeDefined();
    act(() => void fireEvent.keyDown(document.body, { key: 'Escape' }));
    expect(isTaken('PageDown')).toBe(false);
  });

  it('takes the word of the speaker for what no browser knows', async () => {
    const { user } = await check();
    await user.click(screen.getByRole('checkbox', { name: w.quiet.confirm }));
    expect(levelOf('quiet')).toBe('good');
  });

  it('looks again when it is asked to, and when the network comes or goes', async () => {
    await check();
    const online = vitest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    await waitFor(() => expect(levelOf('offline')).toBe('bad'));
    online.mockReturnValue(true);
    fireEvent.click(screen.getByRole('button', { name: w.again }));
    await waitFor(() => expect(levelOf('offline')).toBe('look'));
  });

  it('checks the room for a talk that there is not', async () => {
    await check('/vi/preflight?deck=khong-co');
    expect(screen.getByText(/Không có bài “khong-co”/)).toBeDefined();
    expect(row('figures').textContent).toContain(w.figures.none);
  });
});
