import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { watchPage } from './probe';

export interface Tab {
  readonly page: Page;
  readonly tools: CDPSession;
  readonly close: () => Promise<void>;
}

export interface TabOptions {
  /** How many times slower the processor is; 1 by default. */
  readonly slower?: number;
  readonly context?: BrowserContextOptions;
}

/** A tab of a new profile that watches itself. What is kept for offline is left out: it comes when the page is at rest. */
export async function openTab(browser: Browser, { slower = 1, context = {} }: TabOptions = {}): Promise<Tab> {
  const profile = await browser.newContext({
    viewport: { width: 1365, height: 940 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', serviceWorkers: 'block', reducedMotion: 'reduce', ...context,
  });
  const page = await profile.newPage();
  // What runs these scripts names functions by a helper of its own, which pages do not have.
  await page.addInitScript({ content: `globalThis.__name = (named) => named; (${String(watchPage)})();` });
  const tools = await profile.newCDPSession(page);
  await tools.send('Performance.enable');
  if (slower > 1) await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, tools, close: () => profile.close() };
}

/** Numbers the browser keeps of a tab, by their names in its protocol. */
export async function metricsOf({ tools }: Tab): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Until nothing has changed in the page for so long, or it has changed for far longer. */
export async function atRest(page: Page, quietMs = 1000): Promise<void> {
  await page
    .waitForFunction((ms) => performance.now() - (window as unknown as { readonly saolaSeen: { readonly changed: number } }).saolaSeen.changed > ms, quietMs, { polling: 100, timeout: 20_000 })
    .catch(() => undefined);
}
