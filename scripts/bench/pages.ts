import type { Browser, Page } from 'playwright-core';
import { atRest, openTab } from './browser';
import type { Figure } from './figure';
import type { Served } from './serve';
import { median } from './statistics';

const ROUNDS = 3;

/** The pages of the contract; '' is the overview. */
export const PATHS = ['', 'online-services', 'one-stop', 'emulation', 'monitoring', 'indices', 'explore', 'sources', 'status'] as const;

/**
 * Follows a link of the page, or the address where it has none, and waits in the page for the frame in which the whole
 * of the other page stands. @returns milliseconds; Infinity when it never does.
 */
export const turnTo = (page: Page, path: string): Promise<number> =>
  page.evaluate(
    (to) =>
      new Promise<number>((turned) => {
        const title = document.title;
        const began = performance.now();
        const link = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].find(({ hash }) => hash.split('?')[0] === `#/vi/${to}`);
        if (link === undefined) location.hash = `#/vi/${to}`;
        else link.click();
        const stands = (): boolean =>
          document.title !== title &&
          document.querySelector('[aria-busy="true"]') === null &&
          (document.querySelector('main')?.childElementCount ?? 0) > 1 &&
          [...document.querySelectorAll<HTMLElement>('main > *')].every((part) => part.style.display !== 'none');
        const look = (): void => {
          if (stands()) requestAnimationFrame(() => turned(performance.now() - began));
          else if (performance.now() - began > 20_000) turned(Infinity);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    path,
  );

const order = [...PATHS.slice(1), ''];

/** All pages in turn. @returns what each turn took. */
async function round(page: Page, restMs: number): Promise<readonly number[]> {
  const turns: number[] = [];
  for (const path of order) {
    turns.push(await turnTo(page, path));
    await atRest(page, restMs);
  }
  return turns;
}

/** Every page once, then again without a network. @returns the median turn, and what all pages weighed as sent. */
async function goThrough(browser: Browser, port: number, slower: number): Promise<{ readonly turn: number; readonly bytes: number }> {
  const tab = await openTab(browser, { slower });
  try {
    let bytes = 0;
    await tab.tools.send('Network.enable');
    tab.tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await tab.page.goto(`http://127.0.0.1:${port}/app/`);
    await tab.page.waitForFunction(() => document.getElementById('first') === null);
    await round(tab.page, 700);
    const visited = bytes;
    await tab.page.context().setOffline(true);
    const turns: number[] = [];
    for (let i = 0; i < ROUNDS; i += 1) turns.push(...(await round(tab.page, 300)));
    return { turn: median(turns), bytes: visited };
  } finally {
    await tab.close();
  }
}

/** From page to page once all have been visited, and what all of them weigh. */
export async function measurePages(browser: Browser, { port }: Served): Promise<readonly Figure[]> {
  const usual = await goThrough(browser, port, 1);
  const slow = await goThrough(browser, port, 4);
  const figure = (name: string, value: number, unit: string) => ({ bench: 'pages', case: name, value, unit });
  return [
    { ...figure('page to page, visited before, without network', usual.turn, 'ms'), bar: { of: 'value', most: 100 } },
    { ...figure('the same, processor four times slower', slow.turn, 'ms') },
    { ...figure('all pages and their figures, as sent', usual.bytes / 1000, 'kB'), bar: { of: 'value', most: 700 } },
  ];
}
