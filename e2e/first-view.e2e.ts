import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectClean, newPage, type PageOptions, settled } from './harness/page';

const isScript = (url: URL): boolean => url.pathname.endsWith('.js');

/** A page whose scripts never arrive. */
async function unscripted(hash: string, options: PageOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.route(isScript, (route) => route.abort());
  await page.goto(`${inject('address')}${hash}`);
  return page;
}

/** A page whose scripts arrive when told. */
async function heldBack(options: PageOptions = {}): Promise<{ readonly page: Page; readonly release: () => void }> {
  const page = await newPage(options);
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(isScript, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(inject('address'), { waitUntil: 'commit' });
  await page.locator('#first h1').first().waitFor();
  return { page, release };
}

const shownFigures = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-fact], [data-derived]')]
      .filter((each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible' && each.closest('svg') === null)
      .map((each) => `${each.dataset['fact'] ?? each.dataset['from']} ${each.textContent}`),
  );

/** Top edges of headings and drawings that show, in whole pixels. */
const places = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, .chart-box svg, .headlines > *')]
      .filter((each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible')
      .map((each) => Math.round(each.getBoundingClientRect().top + scrollY)),
  );

describe('before any script has run', () => {
  it.each([
    ['', 'vi', 'Sở Tài nguyên và Môi trường Hà Tĩnh'],
    ['#/en/', 'en', 'Ha Tinh Department of Natural Resources and Environment'],
  ] as const)('“%s” shows figures, sentences and charts of the overview', async (hash, language, name) => {
    const page = await unscripted(hash);
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual([name]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('.headlines:visible .headline-value, .headlines:visible [data-fact]').count()).toBeGreaterThan(5);
    expect(await page.locator('.takeaway:visible li').count()).toBeGreaterThan(1);
    expect(await page.locator('figure svg:visible').count()).toBe(await page.locator('figure:visible').count());
    expect(await page.locator('figure svg:visible rect.chart-shape').count()).toBeGreaterThan(3);
  });

  it.each(['#/vi/one-stop', '#/vi/?org=ha-tinh', '#/vi/present'])('“%s” does not show the overview of the settings', async (hash) => {
    const page = await unscripted(hash);
    await page.locator('#first').waitFor({ state: 'attached' });
    expect(await page.locator('h1:visible').count()).toBe(0);
  });

  it('the theme is that of the device or the address', async () => {
    const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await unscripted('', { theme: 'dark' });
    const light = await unscripted('#/vi/?theme=light', { theme: 'dark' });
    expect(await ground(dark)).toBe('rgb(15, 23, 29)');
    expect(await ground(light)).toBe('rgb(251, 250, 247)');
  });

  it('a link of the view leads away from it', async () => {
    const page = await unscripted('');
    await page.locator('#first-vi nav a').nth(2).click();
    expect(page.url()).toContain('#/vi/one-stop');
    await page.waitForFunction(() => document.documentElement.dataset['first'] === 'none');
    expect(await page.locator('h1:visible').count()).toBe(0);
  });
});

describe('when the scripts arrive', () => {
  it.each([
    ['telephone', { width: 360, height: 780 }],
    ['office screen', { width: 1280, height: 720 }],
    ['large screen', { width: 1440, height: 900 }],
    ['wall', { width: 1920, height: 1080 }],
  ])('nothing moves on a %s, and the figures are the same', async (_, size) => {
    const { page, release } = await heldBack({ size });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const [figures, tops] = [await shownFigures(page), await places(page)];
    await page.evaluate(() => {
      const seen = globalThis as unknown as { shifts: number };
      seen.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shifts += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift' });
    });
    release();
    await settled(page);
    expect(figures.length).toBeGreaterThan(20);
    expect(await shownFigures(page)).toEqual(figures);
    expect(await places(page)).toEqual(tops);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBe(0);
    await expectClean(page);
  });

  it('what was pressed before is done', async () => {
    const { page, release } = await heldBack();
    const figure = page.locator('#first-vi .headlines [data-fact]').first();
    const name = await figure.innerText();
    await figure.click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    release();
    await settled(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect((await dialog.innerText()).replaceAll(/\s/g, '')).toContain(name.replaceAll(/\s/g, ''));
  });

  it('the focus stays where it was', async () => {
    const { page, release } = await heldBack();
    await page.locator('#first-vi nav a').nth(3).focus();
    release();
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('#/vi/emulation');
  });
});

describe('settings changed after the build', () => {
  it('hide a view made for others, and from the next visit on before it shows', async () => {
    const page = await newPage();
    await page.route(/config\.json$/, (route) => route.fulfill({ json: { organisation: 'ha-tinh' } }));
    await page.goto(inject('address'));
    await settled(page);
    expect(await page.locator('h1').first().innerText()).toBe('Hà Tĩnh');
    await page.route(isScript, (route) => route.abort());
    await page.reload();
    expect(await page.locator('h1:visible').count()).toBe(0);
  });
});
