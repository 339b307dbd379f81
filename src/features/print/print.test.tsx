// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { libraryOf } from '../../../mocks/library';
import { goInHistory, openPage, inBrowser } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { build } from '../../../scripts/build-data/build';
import { files } from '../../../scripts/build-data/files.fixture';
import { vi } from '../../i18n/messages/vi';

inBrowser();
afterEach(() => vitest.restoreAllMocks());
const { documents } = build(files());
const { revision } = (JSON.parse(documents.get('vi/catalogue.json') ?? '{}') as { extension: { revision: string } }).extension;
const api = serveApi(libraryOf(documents));
const open = (address: string) => openPage(address, api.filesUrl);
const sheet = () => document.querySelector('.sheet');
const onPaper = (name: string) => document.documentElement.style.getPropertyValue(name);

describe('printing', () => {
  it('lays the page out for paper from its menu, and back with the browser’s button', async () => {
    const { user, history } = await open('/vi/');
    await user.click(screen.getByRole('button', { name: vi.app.paper }));
    await user.click(await screen.findByRole('menuitem', { name: vi.app.print }));
    expect([history.location.href, sheet() === null]).toEqual(['/vi/?m=print', false]);
    await goInHistory(history, 'back');
    expect(sheet()).toBeNull();
  });

  it('takes over the key of the browser, because charts must be drawn again first', async () => {
    const { history } = await open('/vi/');
    const taken = !fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true });
    expect([taken, history.location.href]).toEqual([true, '/vi/?m=print']);
  });

  it('waits for the fonts and then opens the dialog of the browser', async () => {
    const print = vitest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await open('/vi/?m=print');
    await user.click(screen.getByRole('button', { name: vi.print.print }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
  });

  it('goes back to the page', async () => {
    const { user, history } = await open('/vi/?m=print');
    await user.click(screen.getByRole('button', { name: vi.print.back }));
    expect(history.location.href).toBe('/vi/');
  });
});

describe('a sheet', () => {
  it('says of whom it is, of which periods, of which revision and when it was printed', async () => {
    await open('/vi/?m=print&t=2020..latest');
    const text = sheet()?.textContent ?? '';
    expect(text).toContain('Hà Tĩnh · từ 2020 đến Mới nhất');
    expect(text).toContain(revision);
    expect(text).toMatch(/In lúc \d\d\/\d\d\/\d{4}, \d\d:\d\d/);
  });

  it('repeats that on every page, and takes it away again', async () => {
    const { history } = await open('/vi/?m=print');
    expect(onPaper('--print-head')).toContain('Hà Tĩnh');
    expect(onPaper('--print-foot')).toContain(revision);
    act(() => history.push('/vi/'));
    expect([onPaper('--print-head'), onPaper('--print-foot')]).toEqual(['', '']);
  });

  it('numbers its sources and has every chart as a table too', async () => {
    await open('/vi/?m=print');
    await screen.findByRole('table');
    const notes = [...document.querySelectorAll('.page-notes li')].map((note) => note.textContent ?? '');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('https://example.vn/a');
    expect(document.querySelector('.figure .note-number')?.textContent).toBe('[1]');
  });

  it('has nothing that only a screen can press', async () => {
    await open('/vi/?m=print');
    await screen.findByRole('table');
    expect(screen.queryByText(vi.block.download)).toBeNull();
    expect(screen.queryByText(vi.block.copyLink)).toBeNull();
  });
});
