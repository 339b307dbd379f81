import type { Browser } from 'playwright-core';
import { atRest, openTab, type Tab } from './browser';
import type { Figure } from './figure';
import type { Probed, Seen } from './probe';
import type { Served } from './serve';
import { slowNet } from './slow-net';
import { medians } from './statistics';

const SLOWER = 4;
const KILOBYTE = 1000;
const PATIENCE_MS = 60_000;

interface Load extends Omit<Seen, 'changed'> {
  /** Kilobytes as sent of the files that were there when the first drawing stood, and of the fonts it is written in. */
  readonly firstKb: number;
  /** Kilobytes over the wire until the page was at rest. */
  readonly allKb: number;
  /** Kilobytes of scripts as sent that had come when the page answered. */
  readonly scriptKb: number;
}

const members = ['firstPaint', 'firstChart', 'answers', 'blocked', 'shifted', 'firstKb', 'allKb', 'scriptKb'] as const;

/** What the page knows of itself, and what its files weigh. */
const seenIn = ({ page }: Tab) =>
  page.evaluate(() => {
    const seen = (window as unknown as Probed).saolaSeen;
    const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
    const sent = (wanted: (file: PerformanceResourceTiming) => boolean) => files.filter(wanted).reduce((sum, file) => sum + file.encodedBodySize, 0);
    return {
      ...seen,
      sentBytes: sent(() => true),
      firstBytes: sent(({ name, responseEnd }) => name.endsWith('.woff2') || responseEnd <= seen.firstChart),
      scriptBytes: sent(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= seen.answers),
    };
  });

/** One visit with nothing cached. */
async function visit(browser: Browser, port: number, path: string): Promise<Load> {
  const net = await slowNet(port);
  const tab = await openTab(browser, { slower: SLOWER });
  try {
    await tab.page.goto(`http://127.0.0.1:${net.port}/${path}`, { waitUntil: 'commit', timeout: PATIENCE_MS });
    await tab.page.waitForFunction(() => {
      const { firstChart, answers } = (window as unknown as Probed).saolaSeen;
      return firstChart < Infinity && answers < Infinity;
    }, null, { polling: 100, timeout: PATIENCE_MS });
    await atRest(tab.page, 2000);
    const { sentBytes: _, firstBytes, scriptBytes, ...seen } = await seenIn(tab);
    return { ...seen, firstKb: firstBytes / KILOBYTE, allKb: net.bytesDown() / KILOBYTE, scriptKb: scriptBytes / KILOBYTE };
  } finally {
    await tab.close();
    net.close();
  }
}

/**
 * Kilobytes as sent of a page whose scripts never come: what a view that is written ahead needs.
 * @throws {Error} where nothing is drawn without scripts.
 */
async function withoutScripts(browser: Browser, port: number, path: string): Promise<number> {
  const tab = await openTab(browser);
  try {
    await tab.page.route(/\.js$/, (route) => route.abort());
    await tab.page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'load' });
    await atRest(tab.page);
    const { firstChart, sentBytes } = await seenIn(tab);
    if (firstChart === Infinity) throw new Error('Without scripts nothing is drawn.');
    return sentBytes / KILOBYTE;
  } finally {
    await tab.close();
  }
}

/** Pages by turns, so that what else the machine does meets all of them. */
async function visits(browser: Browser, port: number, runs: number): Promise<readonly Record<(typeof members)[number], number>[]> {
  const paths = ['app/', 'handwritten/', 'recharts/'];
  const loads: Load[][] = paths.map(() => []);
  for (let run = -1; run < runs; run += 1) {
    for (const [i, path] of paths.entries()) {
      const load = await visit(browser, port, path);
      // The first visit is the one for which the server compresses.
      if (run >= 0 || runs === 0) loads[i]?.push(load);
    }
  }
  return loads.map((each) => medians(each, members));
}

/** The overview against a page by hand and a usual dashboard: nothing cached, processor four times slower, slow 4G. */
export async function measureLoad(browser: Browser, { port }: Served, runs: number): Promise<readonly Figure[]> {
  const [app, hand, recharts] = await visits(browser, port, runs);
  if (app === undefined || hand === undefined || recharts === undefined) throw new Error('A page was not measured.');
  const firstKb = await withoutScripts(browser, port, 'app/');
  const figure = (name: string, key: (typeof members)[number], unit: string) => ({ bench: 'load', case: name, value: app[key], unit });
  const limit = (key: (typeof members)[number]) => ({ kind: 'limit', name: 'by hand', value: hand[key] }) as const;
  const peer = (key: (typeof members)[number]) => ({ kind: 'peer', name: 'Recharts template', value: recharts[key] }) as const;
  return [
    { ...figure('first paint', 'firstPaint', 'ms'), beside: limit('firstPaint'), bar: { of: 'ratio', most: 1.15 } },
    { ...figure('first paint', 'firstPaint', 'ms'), beside: peer('firstPaint') },
    { ...figure('first chart', 'firstChart', 'ms'), beside: limit('firstChart'), bar: { of: 'ratio', most: 1.6 } },
    { ...figure('first chart', 'firstChart', 'ms'), beside: peer('firstChart'), bar: { of: 'ratio', most: 0.25 } },
    { ...figure('page answers presses', 'answers', 'ms'), beside: peer('answers') },
    { ...figure('total blocking time', 'blocked', 'ms'), beside: peer('blocked'), bar: { of: 'value', most: 150 } },
    { ...figure('layout shift', 'shifted', ''), beside: peer('shifted'), bar: { of: 'value', most: 0 } },
    { ...figure('the first view with its fonts, as sent', 'firstKb', 'kB'), value: firstKb, beside: peer('firstKb'), bar: { of: 'value', most: 150 } },
    { ...figure('over the wire until at rest', 'allKb', 'kB'), beside: peer('allKb') },
    { ...figure('scripts until the page answers', 'scriptKb', 'kB'), beside: peer('scriptKb'), bar: { of: 'value', most: 130 } },
  ];
}
