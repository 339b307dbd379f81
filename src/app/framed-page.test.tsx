// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { installBrowserParts } from '../../mocks/browser-parts';
import { libraryOf } from '../../mocks/library';
import { inBrowser, openPage } from '../../mocks/render';
import { serveApi } from '../../mocks/server';
import { build } from '../../scripts/build-data/build';
import { files, withRow } from '../../scripts/build-data/files.fixture';
import { shareWords } from '../i18n/messages/share';
import { vi } from '../i18n/messages/vi';

inBrowser();
const observations = 'o6,papi,ha-tinh,2019,,44.005,points,exact,,,owner,\no7,papi,ha-tinh,2018,,43,points,exact,,,owner,';
const { documents } = build(files(withRow('observations.csv', observations)));
const api = serveApi(libraryOf(documents));
const open = (address: string) => openPage(address, api.filesUrl);
afterEach(() => {
  vitest.restoreAllMocks();
  vitest.unstubAllGlobals();
  installBrowserParts();
});
const fullView = () => screen.getByRole('link', { name: vi.app.fullView });

/** Sizes of elements are told at once, as a browser does when it is asked to watch one. */
function giveSizes(height: number): void {
  vitest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ height } as DOMRect);
  vitest.stubGlobal('ResizeObserver', function ResizeObserver(tell: () => void) {
    return { observe: tell, unobserve: () => undefined, disconnect: () => undefined };
  });
}

describe('a block in a frame', () => {
  it('is alone: without header, other blocks, downloads and links', async () => {
    await open('/vi/?i=k2&m=embed');
    const figure = await screen.findByRole('figure', { name: /27 mức độ 3 và 12 mức độ 4/ });
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByText(vi.block.download)).toBeNull();
    expect(screen.queryByText(vi.app.print)).toBeNull();
    expect(within(figure).getByRole('link', { name: /Bộ Nội vụ/ })).toBeDefined();
  });

  it('is a chart or a table there too', async () => {
    const { user } = await open('/vi/?i=k2&m=embed');
    const figure = await screen.findByRole('figure', { name: /27 mức độ 3/ });
    await user.click(within(figure).getByRole('button', { name: vi.block.table }));
    expect(within(figure).getByRole('table')).toBeDefined();
  });

  it('leads to the full view in a window of its own', async () => {
    await open('/vi/?i=k2&t=2020&m=embed');
    const { href, target, rel } = Object.fromEntries(['href', 'target', 'rel'].map((name) => [name, fullView().getAttribute(name)]));
    expect([href, target, rel]).toEqual(['/vi/?i=k2&t=2020', '_blank', 'noopener']);
  });

  it('may be a headline figure', async () => {
    await open('/vi/?i=k1&m=embed');
    expect((await screen.findByRole('heading', { level: 3 })).textContent).toContain('Trực tuyến');
  });

  it('that does not exist is named', async () => {
    await open('/vi/?i=nowhere&m=embed');
    expect(screen.getByText(/“nowhere”/)).toBeDefined();
  });
});

describe('a frame', () => {
  it('has no shortcuts: "/" types a stroke and Ctrl+P prints the page around', async () => {
    const { history } = await open('/vi/?i=k2&m=embed');
    const taken = [fireEvent.keyDown(document.body, { key: '/' }), fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })];
    expect([taken, screen.queryByRole('dialog'), history.location.href]).toEqual([[true, true], null, '/vi/?i=k2&m=embed']);
  });

  it('tells its height and nothing else', async () => {
    giveSizes(321.4);
    const post = vitest.fn();
    vitest.stubGlobal('parent', { postMessage: post });
    await open('/vi/?i=k2&n.o1=riêng&m=embed');
    await waitFor(() => expect(post).toHaveBeenCalled());
    expect(new Set(post.mock.calls.map((call) => JSON.stringify(call)))).toEqual(new Set([JSON.stringify([{ type: 'saola:height', height: 322 }, '*'])]));
  });

  it('tells nothing where no page is around it', async () => {
    giveSizes(320);
    const post = vitest.spyOn(window, 'postMessage');
    await open('/vi/?i=k2&m=embed');
    await screen.findByRole('figure');
    expect(post.mock.calls.filter(([message]) => (message as { type?: unknown }).type === 'saola:height')).toEqual([]);
  });

  it('says what of its address it does not understand, as a page does', async () => {
    await open('/vi/nowhere?colour=red&m=embed');
    expect(document.querySelector('.notices')?.textContent).toContain('colour=red');
    expect(document.querySelector('.notices')?.textContent).toContain('nowhere');
  });

  it('names the revision of its figures', async () => {
    await open('/vi/?i=k2&m=embed');
    expect(screen.getByRole('contentinfo').textContent).toMatch(/^Saola · bản số liệu [0-9a-f]{8} · /);
  });
});

describe('an answer in a frame', () => {
  it('is its figure with its question and sources, without what asks questions', async () => {
    await open('/vi/explore?i=papi&org=ha-tinh&m=embed');
    const heading = await screen.findByRole('heading', { level: 2, name: /PAPI/ });
    const answer = heading.closest('figure');
    await waitFor(() => expect(answer?.querySelectorAll('svg [data-fact]').length).toBe(3));
    expect(within(answer as HTMLElement).getByRole('link', { name: /Bộ Nội vụ/ })).toBeDefined();
    expect(screen.queryByText(shareWords.vi.views.label)).toBeNull();
    expect(screen.queryByText(shareWords.vi.download)).toBeNull();
    expect(fullView().getAttribute('href')).toBe('/vi/explore?i=papi&org=ha-tinh');
  });
});
