// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { libraryOf } from '../../../../mocks/library';
import { openPage, inBrowser } from '../../../../mocks/render';
import { serveApi } from '../../../../mocks/server';
import { build } from '../../../../scripts/build-data/build';
import { files } from '../../../../scripts/build-data/files.fixture';
import { handoutWords } from '../../../i18n/messages/handout';
import { vi } from '../../../i18n/messages/vi';

inBrowser();
afterEach(() => vitest.restoreAllMocks());
const api = serveApi(libraryOf(build(files()).documents));
const w = handoutWords.vi;

async function openHandout(address: string) {
  const opened = await openPage(address, api.filesUrl);
  await waitFor(() => expect(document.querySelector('.handout')?.getAttribute('aria-busy')).toBe('false'));
  return opened;
}
const onPaper = (name: string) => document.documentElement.style.getPropertyValue(name);

describe('the handout of a page', () => {
  it('has each slide with its number, and below it whence its figures come', async () => {
    await openHandout('/vi/?m=print&sheet=2');
    const slides = screen.getAllByRole('article');
    expect(slides.length).toBeGreaterThan(2);
    slides.forEach((slide, i) => expect(within(slide).getByRole('heading', { level: 2, name: `Trang ${i + 1} trên ${slides.length}` })).toBeDefined());
    const sources = slides.flatMap((slide) => slide.querySelector('.handout-source')?.textContent ?? []);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/Nguồn:\s.+\[1\]/);
  });

  it('lists all its sources once, with their addresses', async () => {
    await openHandout('/vi/?m=print&sheet=6');
    const list = document.querySelector<HTMLElement>('.handout-sources') ?? document.body;
    expect(within(list).getByRole('heading', { name: w.sources })).toBeDefined();
    expect(within(list).getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringContaining('https://example.vn/a')]);
  });

  it('names the talk, its revision and the time on every sheet, and takes that away again', async () => {
    const { user } = await openHandout('/vi/?m=print&sheet=1');
    expect(onPaper('--print-head')).toContain('Hà Tĩnh');
    expect(onPaper('--print-foot')).toMatch(/Bản số liệu [0-9a-f]{8}.*In lúc/);
    await user.click(screen.getByRole('button', { name: w.back }));
    expect([onPaper('--print-head'), onPaper('--print-foot')]).toEqual(['', '']);
  });

  it('is laid out otherwise in the same place of the history', async () => {
    const { user, history } = await openHandout('/vi/?m=print&sheet=2');
    const before = history.length;
    await user.click(screen.getByRole('radio', { name: '6' }));
    await user.click(screen.getByRole('checkbox', { name: w.withNotes }));
    expect([history.location.href, history.length]).toEqual(['/vi/?m=print&sheet=6&notes=none', before]);
  });

  it('opens the dialog of the browser once it is drawn', async () => {
    const print = vitest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await openHandout('/vi/?m=print&sheet=2');
    await user.click(screen.getByRole('button', { name: vi.print.print }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
  });
});
