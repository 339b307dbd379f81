import { expect, inject, it } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import { expectClean, newPage } from './harness/page';
import { openTalk } from './support/talk';

const SLIDES = 500;
/** The first rounds fill what is kept of every slide. */
const WARM = 100;
const KILOBYTE = 1024;
/** Compiled code and the like grow a little; a slide that is kept has hundreds. */
const KB_A_SLIDE = 5;

interface Held {
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page still holds after everything that nobody needs has been given back, on the first slide of a show that rests. */
async function held(page: Page, browser: CDPSession): Promise<Held> {
  await page.keyboard.press('Home');
  await page.waitForTimeout(500);
  for (let i = 0; i < 3; i += 1) await browser.send('HeapProfiler.collectGarbage');
  const { metrics } = await browser.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  await page.keyboard.press('Space');
  return { heapKb: of('JSHeapUsedSize') / KILOBYTE, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** A show whose seconds last a hundredth of one, and that counts the slides it has shown. */
async function show(): Promise<Page> {
  const page = await newPage({ size: { width: 1280, height: 720 } });
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (call: () => void, ms = 0) => later(call, ms === 1000 ? 10 : ms), saolaShown: 0 });
    new MutationObserver((changes) => {
      const slides = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element && node.matches('.talk-slide .slide-stage'));
      (window as unknown as { saolaShown: number }).saolaShown += slides.length;
    }).observe(document, { childList: true, subtree: true });
  });
  await openTalk(page, 'present?auto=1', inject('address'));
  return page;
}

const shownIn = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { readonly saolaShown: number }).saolaShown);

it('a show that goes round and round holds no more after 500 slides than after its first rounds', async () => {
  const page = await show();
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable');
  const until = (count: number) => expect.poll(() => shownIn(page), { timeout: 150_000, interval: 200 }).toBeGreaterThanOrEqual(count);
  await until(WARM);
  const before = await held(page, browser);
  await until(SLIDES);
  const after = await held(page, browser);
  expect(after.heapKb - before.heapKb).toBeLessThan((SLIDES - WARM) * KB_A_SLIDE);
  expect(after.nodes).toBeLessThan(before.nodes * 1.1);
  expect(after.listeners).toBeLessThan(before.listeners * 1.1);
  await expectClean(page);
}, 240_000);
