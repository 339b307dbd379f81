import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { preflightWords } from '../src/i18n/messages/preflight';
import { expectClean, keptForOffline, newPage, settled } from './harness/page';
import { openOffice } from './support/office';
import { places, visit, wordsOf, type Place } from './support/pages';
import { openTalk, slideAfter } from './support/talk';

const { notices, themes } = wordsOf.vi.app;
const overview = places[0] as Place;

/** What of a build is fetched while it is used; the settings and the worker are never taken from the precache. */
const isFetched = (file: string): boolean => /\.(?:html|js|css|woff2|svg|png|json)$/.test(file) && !/^(?:config\.json|sw\.js|workbox-\w+\.js)$/.test(file);

const keptPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => new URL(url).pathname);
  });

describe('after one visit', () => {
  it('every file of the build is kept: each lazy part, both languages, the ready talks', async () => {
    const office = await openOffice();
    const page = await newPage({ serviceWorkers: 'allow', at: office.address });
    await visit(page, { place: overview, language: 'vi' });
    await keptForOffline(page);
    const folder = new URL(office.address).pathname;
    const kept = new Set((await keptPaths(page)).map((path) => path.slice(folder.length)));
    const files = readdirSync(office.fileOf(''), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter(isFetched);
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(20);
    expect(files).toEqual(expect.arrayContaining(['data/vi/decks.json', 'data/en/decks.json']));
    expect(files.filter((file) => !kept.has(file))).toEqual([]);
  });
});

/** A browser that refuses to keep anything, as one does that blocks all cookies and site data. */
async function refuse(page: Page, name: 'SecurityError' | 'QuotaExceededError'): Promise<void> {
  await page.addInitScript((error) => {
    if (!window.isSecureContext) return;
    const thrown = (): never => {
      throw new DOMException('refused by the test', error);
    };
    if (error === 'SecurityError') {
      for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, storage, { get: thrown });
    } else {
      Storage.prototype.setItem = thrown;
      IDBObjectStore.prototype.put = thrown;
      Cache.prototype.put = () => Promise.reject(new DOMException('refused by the test', error));
    }
    Object.assign(ServiceWorkerContainer.prototype, { register: () => Promise.reject(new DOMException('refused by the test', error)) });
  }, name);
}

const chooseTheme = async (page: Page, theme: string): Promise<void> => {
  const choice = page.getByRole('button', { name: theme, exact: true });
  if (!(await choice.isVisible())) await page.locator('.settings-field > summary').click();
  await choice.click();
};

describe.each([
  ['SecurityError', notices.storage.blocked],
  ['QuotaExceededError', notices.storage.full],
] as const)('where storage fails with a %s', (error, told) => {
  it('nothing falls on any page, and one notice says what it means', async () => {
    const page = await newPage({ serviceWorkers: 'allow' });
    await refuse(page, error);
    for (const place of places) {
      await page.goto('about:blank');
      await visit(page, { place, language: 'vi' });
      expect(await page.getByText(told).count()).toBe(0);
    }
    await chooseTheme(page, themes.dark);
    await chooseTheme(page, themes.contrast);
    expect(await page.getByText(told).count()).toBe(1);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('contrast');
    await expectClean(page);
  }, 120_000);

  it('a talk is held, and the room is checked with what to do', async () => {
    const page = await newPage({ serviceWorkers: 'allow' });
    await refuse(page, error);
    await visit(page, { place: overview, language: 'vi' });
    const folder = page.url().split('#')[0] ?? '';
    await page.goto('about:blank');
    await openTalk(page, 'present', folder);
    await slideAfter(page, 'PageDown', null);
    await page.goto(`${folder}#/vi/preflight`);
    await page.reload();
    await settled(page);
    const row = page.locator('[data-check=storage]');
    expect(await row.getAttribute('data-level')).toBe('look');
    expect(await row.innerText()).toContain(preflightWords.vi.storage.blockedTodo);
    expect(await page.locator('.preflight-verdict').innerText()).toContain(preflightWords.vi.possible);
    await expectClean(page);
  });
});
