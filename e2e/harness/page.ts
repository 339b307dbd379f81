import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';

const sizes = {
  phone: { width: 360, height: 780 },
  laptop: { width: 1440, height: 900 },
  wall: { width: 3840, height: 2160 },
} as const;

export interface PageOptions {
  readonly language?: 'vi' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly size?: keyof typeof sizes | { readonly width: number; readonly height: number };
  /** Left out, workers are blocked, so that requests can be intercepted by `page.route`. */
  readonly serviceWorkers?: 'allow' | 'block';
  /** A folder's address to open instead of the shared server's. */
  readonly at?: string;
}

interface Opened {
  readonly address: string;
  readonly language: 'vi' | 'en';
  readonly problems: string[];
}

const openedPages = new WeakMap<Page, Opened>();
const contexts = new Set<BrowserContext>();
let browser: Promise<Browser> | undefined;

const sharedBrowser = (): Promise<Browser> => (browser ??= chromium.connect(inject('browser')));

afterAll(async () => {
  for (const context of contexts) await context.close();
  await (await browser)?.close();
});

function contextOptions({ language = 'vi', theme = 'light', size = 'laptop', serviceWorkers = 'block' }: PageOptions): BrowserContextOptions {
  return {
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
    viewport: typeof size === 'string' ? sizes[size] : size,
    serviceWorkers,
    acceptDownloads: true,
  };
}

/** Everything a clean page never does goes into `problems`, also when a service worker does it. */
async function watch(context: BrowserContext, address: string, problems: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => problems.push(`page error: ${event.error().stack ?? event.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = !/^(https?|wss?):$/.test(url.protocol) || url.origin === new URL(address).origin;
    if (!local) problems.push(`request to another host: ${request.url()}`);
  });
  await context.exposeFunction('saolaViolation', (text: string) => problems.push(`policy: ${text}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { saolaViolation(text: string): void }).saolaViolation;
      report(`${event.violatedDirective} blocked ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
}

/** In `beforeAll` there is no test to wait for, also when its name is still that of the test before. */
function closeWhenDone(context: BrowserContext): void {
  contexts.add(context);
  try {
    onTestFinished(async () => {
      contexts.delete(context);
      await context.close();
    });
  } catch {
    // Closed with the file.
  }
}

/**
 * A page in a browser profile of its own, on nothing yet; `open` takes it somewhere. It is closed with the test that
 * asked for it, or with the file when asked for in `beforeAll`.
 */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  const context = await (await sharedBrowser()).newContext(contextOptions(options));
  closeWhenDone(context);
  const opened: Opened = { address: options.at ?? inject('address'), language: options.language ?? 'vi', problems: [] };
  await watch(context, opened.address, opened.problems);
  const page = await context.newPage();
  openedPages.set(page, opened);
  return page;
}

function openedPage(page: Page): Opened {
  const opened = openedPages.get(page);
  if (opened === undefined) throw new Error('The page was not made by newPage.');
  return opened;
}

/** Opens an address of the contract, without `#/{language}/`: `indices?org=ht`; '' is the overview. Waits for figures. */
export async function open(page: Page, address = ''): Promise<void> {
  const { address: folder, language } = openedPage(page);
  await page.goto(`${folder}#/${language}/${address}`);
  await settled(page);
}

/** Until the page has taken the place of what stood there first, its fonts are there, and nothing says it is busy. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('first') === null);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** Until a service worker answers for the page and the settings are kept beside its files. */
export async function keptForOffline(page: Page): Promise<void> {
  const kept = (): Promise<boolean> =>
    page.evaluate(async () => navigator.serviceWorker.controller !== null && (await caches.match('./config.json')) !== undefined);
  await expect.poll(kept, { timeout: 30_000 }).toBe(true);
}

/** Console errors, page errors, policy violations and requests to another host so far. */
export async function problemsOf(page: Page): Promise<readonly string[]> {
  // Reports of what has just happened are still on their way when the page answers.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  return openedPage(page).problems;
}

/** None of `problemsOf`, except what a test provoked. */
export async function expectClean(page: Page, except: readonly RegExp[] = []): Promise<void> {
  expect((await problemsOf(page)).filter((problem) => !except.some((pattern) => pattern.test(problem)))).toEqual([]);
}
