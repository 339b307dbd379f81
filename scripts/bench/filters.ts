import type { Browser, Page } from 'playwright-core';
import { opening } from '../../src/i18n/messages/en/opening';
import { atRest, openTab } from './browser';
import { foreignFile } from './documents';
import type { Figure } from './figure';
import type { Served } from './serve';
import { medians } from './statistics';
import { synthetic } from './synthetic';

const PATIENCE_MS = 120_000;
/** Presses that are made before any is measured: code that runs for the first time is compiled. */
const WARM = 4;

export interface Press {
  /** Milliseconds from the press until the last change of the page. */
  readonly work: number;
  /** Milliseconds until the frame after that, and how many frames began meanwhile. */
  readonly painted: number;
  readonly frames: number;
  /** The longest event of the press until it was painted, as browsers report it. */
  readonly inp: number;
}

const members = ['work', 'painted', 'frames', 'inp'] as const;

/** Starts to watch the next click in the page; `window.saolaPress` is what comes of it. */
function watchPress(): void {
  const quiet = 400;
  const shortest = 16;
  const pressed = new Promise((done) => {
    let inp = 0;
    const events = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ((entry as PerformanceEntry & { readonly interactionId: number }).interactionId > 0) inp = Math.max(inp, entry.duration);
    });
    events.observe({ type: 'event', durationThreshold: shortest } as PerformanceObserverInit);
    addEventListener('click', () => {
      const began = performance.now();
      let [last, frames, painted, isOpen] = [began, 0, 0, true];
      const changes = new MutationObserver(() => {
        last = performance.now();
        isOpen = true;
      });
      changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      let framesThen = 0;
      const look = (now: number): void => {
        frames += 1;
        if (isOpen && now > last) {
          isOpen = false;
          framesThen = frames;
          painted = -1;
        } else if (painted === -1) painted = performance.now();
        if (performance.now() - last < quiet) requestAnimationFrame(look);
        else {
          changes.disconnect();
          events.disconnect();
          done({ work: last - began, painted: painted - began, frames: framesThen, inp });
        }
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  Object.assign(window, { saolaPress: pressed });
}

async function press(page: Page, boxes: string, nth: number): Promise<Press> {
  const box = page.locator(boxes).nth(nth);
  await box.scrollIntoViewIfNeeded();
  await box.hover();
  await page.waitForTimeout(150);
  await page.evaluate(watchPress);
  await box.click();
  return page.evaluate(() => (window as unknown as { readonly saolaPress: Promise<Press> }).saolaPress);
}

/** The median of presses, which take one of the first boxes away and give it back by turns. */
async function presses(page: Page, boxes: string, count: number): Promise<Record<(typeof members)[number], number>> {
  const made: Press[] = [];
  for (let i = 0; i < WARM + count; i += 1) {
    const one = await press(page, boxes, 1);
    if (i >= WARM) made.push(one);
  }
  return medians(made, members);
}

/** Opens the figures as an analyst does: the file of another publisher, in Explore. */
async function openInExplore(page: Page, address: string, file: string): Promise<string> {
  await page.goto(`${address}app/#/en/explore`);
  await page.getByRole('button', { name: opening.button, exact: true }).click({ timeout: PATIENCE_MS });
  await page.locator('dialog input[type=file], [role=dialog] input[type=file]').setInputFiles({ name: 'synthetic.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: opening.accept, exact: true }).click({ timeout: PATIENCE_MS });
  await page.locator('main td [data-fact]').first().waitFor({ timeout: PATIENCE_MS });
  return '.facets input[type=checkbox]:not([aria-disabled=true])';
}

async function openPeer(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.locator('svg path, svg rect').first().waitFor({ timeout: PATIENCE_MS });
  return 'input[type=checkbox]';
}

const sizes = [
  { count: 24_000, name: '24,000', copies: 1, most: 10 },
  { count: 1_000_000, name: '1,008,000', copies: 42, most: 15 },
] as const;

/** Filters of Explore against those of a page by hand and of a usual dashboard, at the same sizes. */
export async function measureFilters(browser: Browser, { port }: Served, count: number): Promise<readonly Figure[]> {
  const address = `http://127.0.0.1:${port}/`;
  const measured = async (open: (page: Page) => Promise<string>) => {
    const { page, close } = await openTab(browser, { context: { locale: 'en-GB', viewport: { width: 1365, height: 1700 } } });
    try {
      const boxes = await open(page);
      await atRest(page, 1500);
      return await presses(page, boxes, count);
    } finally {
      await close();
    }
  };
  const figures: Figure[] = [];
  for (const { count: observations, name, copies, most } of sizes) {
    const file = foreignFile(synthetic(observations));
    const app = await measured((page) => openInExplore(page, address, file));
    const hand = await measured((page) => openPeer(page, `${address}handwritten/?copies=${copies}`));
    const recharts = await measured((page) => openPeer(page, `${address}recharts/?still&copies=${copies}`));
    const figure = (what: string, key: (typeof members)[number], unit: string) => ({ bench: 'filters', case: `${name} observations, ${what}`, value: app[key], unit });
    const limit = (key: (typeof members)[number]) => ({ kind: 'limit', name: 'by hand', value: hand[key] }) as const;
    const peer = (key: (typeof members)[number]) => ({ kind: 'peer', name: 'Recharts template', value: recharts[key] }) as const;
    figures.push(
      { ...figure('press until all is drawn', 'work', 'ms'), beside: limit('work'), bar: { of: 'value', most } },
      { ...figure('press until all is drawn', 'work', 'ms'), beside: peer('work') },
      { ...figure('press until painted', 'painted', 'ms'), beside: limit('painted') },
      { ...figure('press until painted', 'painted', 'ms'), beside: peer('painted') },
      { ...figure('frames until painted', 'frames', ''), beside: limit('frames'), bar: { of: 'value', most: 2 } },
      { ...figure('interaction to next paint', 'inp', 'ms'), beside: peer('inp'), bar: { of: 'value', most: 40 } },
    );
  }
  return figures;
}
