import type { Browser, Page } from 'playwright-core';
import { atRest, metricsOf, openTab, type Tab } from './browser';
import type { Figure } from './figure';
import { PATHS, turnTo } from './pages';
import type { Served } from './serve';

const KILOBYTE = 1024;
/** Changes before anything is compared: the first visits fill what is kept of every page. */
const WARM = 60;

interface Held {
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the overview still holds after everything that nobody needs has been given back. */
async function heldOn(tab: Tab): Promise<Held> {
  await turnTo(tab.page, 'sources');
  await turnTo(tab.page, '');
  await atRest(tab.page);
  for (let i = 0; i < 4; i += 1) {
    await tab.tools.send('HeapProfiler.collectGarbage');
    await tab.page.waitForTimeout(200);
  }
  const metrics = await metricsOf(tab);
  const of = (name: string): number => metrics.get(name) ?? NaN;
  return { heapKb: of('JSHeapUsedSize') / KILOBYTE, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Two presses of a filter, the second of which takes the first back. */
async function filter(page: Page): Promise<number> {
  const box = page.locator('.facets input[type=checkbox]:not([aria-disabled=true])').first();
  await box.click();
  await page.locator('.explore-answer[aria-busy="false"]').waitFor();
  await box.click();
  await page.locator('.explore-answer[aria-busy="false"]').waitFor();
  return 2;
}

const SLIDES = 6;

async function slides(page: Page): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/vi/present';
  });
  await page.locator('.talk .slide').first().waitFor();
  for (let i = 0; i < SLIDES; i += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(60);
  }
  await page.evaluate(() => {
    location.hash = '#/vi/';
  });
  await page.locator('.headlines').first().waitFor();
  return SLIDES + 2;
}

/** Pages, filters and slides in turn until there have been so many changes. */
async function change(page: Page, count: number): Promise<void> {
  for (let changes = 0; changes < count; ) {
    for (const path of [...PATHS.slice(1), '']) {
      await turnTo(page, path);
      changes += 1;
      if (path === 'explore') changes += await filter(page);
    }
    changes += await slides(page);
  }
}

/** What a page holds after hours at a stand, as changes of page, filter and slide, against what it held after the first. */
export async function measureLong(browser: Browser, { port }: Served, count: number): Promise<readonly Figure[]> {
  const tab = await openTab(browser);
  try {
    await tab.page.goto(`http://127.0.0.1:${port}/app/`);
    await tab.page.waitForFunction(() => document.getElementById('first') === null);
    await change(tab.page, WARM);
    const before = await heldOn(tab);
    await change(tab.page, count);
    const after = await heldOn(tab);
    const figure = (name: string, key: keyof Held, unit: string, most: number): Figure => ({
      bench: 'long', case: `${name} after ${count} changes`, value: after[key], unit,
      beside: { kind: 'limit', name: `after ${WARM}`, value: before[key] }, bar: { of: 'ratio', most },
    });
    return [figure('heap', 'heapKb', 'KiB', 1.1), figure('nodes of the page', 'nodes', '', 1.02), figure('listeners', 'listeners', '', 1)];
  } finally {
    await tab.close();
  }
}
