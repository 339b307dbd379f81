import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from '../e2e/harness/chromium';
import { pdfPictures } from '../e2e/harness/pdf';
import { serveFolder } from '../e2e/harness/static-server';
import { runTool } from './test/command';

interface Picture {
  readonly name: string;
  /** After `#/`. */
  readonly address: string;
  readonly screen?: BrowserContextOptions;
  readonly take?: (page: Page) => Promise<Buffer>;
}

const folder = 'docs/pictures';
const sheetDotsPerInch = 110;

/** A figure of which the source gives only a bound, and what opens when it is pressed. */
async function passport(page: Page): Promise<Buffer> {
  await page.locator('.headlines button[data-fact="o00011"]').click();
  await page.locator('dialog[open]').waitFor();
  return page.screenshot();
}

/** A slide with all of its steps, without the bar that a pointer wakes. */
async function whole(page: Page): Promise<Buffer> {
  const stage = page.locator('.talk .slide');
  await stage.waitFor();
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowRight');
  return page.screenshot();
}

/** The ready talk on the light table, as a copy of one's own. */
async function lightTable(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Sửa bản sao' }).first().click();
  await page.locator('.sorter-slide .slide').nth(8).waitFor();
  await page.locator('.sorter-slide').nth(2).click();
  await settled(page);
  return page.screenshot();
}

/** The first sheet of what an official files. */
async function firstSheet(page: Page): Promise<Buffer> {
  const [sheet] = pdfPictures(await page.pdf({ preferCSSPageSize: true, printBackground: true }), sheetDotsPerInch);
  if (sheet === undefined) throw new Error('The page prints no sheet.');
  return sheet;
}

const pictures: readonly Picture[] = [
  { name: 'overview', address: 'vi/', screen: { viewport: { width: 1440, height: 1180 } } },
  { name: 'overview-dark', address: 'en/?theme=dark', screen: { viewport: { width: 1440, height: 1180 } } },
  { name: 'indices', address: 'vi/indices', screen: { viewport: { width: 1440, height: 1400 } } },
  { name: 'explore', address: 'vi/explore', screen: { viewport: { width: 1440, height: 1080 } } },
  { name: 'slide', address: 'vi/present?slide=s40', screen: { viewport: { width: 1280, height: 720 } }, take: whole },
  { name: 'decks', address: 'vi/decks', screen: { viewport: { width: 1440, height: 1000 } }, take: lightTable },
  { name: 'passport', address: 'vi/', take: passport },
  { name: 'print', address: 'vi/?m=print', take: firstSheet },
  { name: 'phone', address: 'vi/', screen: { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } },
];

/** Until the page has taken the place of what stood there first, and figures, fonts and drawings have arrived. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('first') === null);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    // A picture has no scroll bar that could stand in the place kept for it.
    document.documentElement.style.scrollbarGutter = 'auto';
    await document.fonts.ready;
  });
}

/** Builds the page with the figures in data/ and takes the pictures of README.md: `npm run pictures`. */
const data = await runTool('tsx', ['scripts/build-data.ts']);
if (data.exitCode !== 0) throw new Error(data.output);
const built = mkdtempSync(join(tmpdir(), 'saola-pictures-'));
await build({ logLevel: 'warn', build: { outDir: built, emptyOutDir: true } });
mkdirSync(folder, { recursive: true });
const server = await serveFolder(built);
const browser = await launchChromium();
for (const { name, address, screen, take } of pictures) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...screen,
  });
  await page.goto(`${server.address}#/${address}`);
  await settled(page);
  writeFileSync(join(folder, `${name}.png`), take === undefined ? await page.screenshot() : await take(page));
  await page.close();
}
await browser.close();
await server.close();
rmSync(built, { recursive: true });
