import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runTool } from '../scripts/test/command';
import { writeDeckFile } from '../src/data/deck-file';
import { decksPageWords } from '../src/i18n/messages/decks-page';
import { packWords } from '../src/i18n/messages/pack';
import type { Deck } from '../src/domain/deck';
import { expectClean, newPage, settled } from './harness/page';
import { chartsOf } from './support/charts';
import { download } from './support/files';
import { chartPlaces, complete, languages, places, visit, wordsOf } from './support/pages';
import { printedFacts } from './support/printed';
import { expectSlide, fitOfSlide, onStage, throughTalk } from './support/talk';

/** A shared machine is slow. */
const patiently = { timeout: 20_000 };

/** A pack is a whole build. */
const BUILD_MS = 300_000;

/** Blanks, marks and letters that addresses of files must escape, as in an office of Ha Tinh. */
const parent = mkdtempSync(join(tmpdir(), 'Hội nghị 8 – Hà Tĩnh (bản 100% #1) '));

afterAll(() => rmSync(parent, { recursive: true }));

const pageIn = (folder: string): string => pathToFileURL(join(folder, 'index.html')).href;

/** Extracts an archive as somebody does who was handed it. */
function extract(zip: Uint8Array, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  for (const [file, bytes] of Object.entries(unzipSync(zip))) writeFileSync(join(folder, file), bytes);
  return folder;
}

/** Runs `npm run pack` and gives the folder of the archive it wrote, extracted. */
async function packed(name: string, ...args: readonly string[]): Promise<string> {
  const out = join(parent, `${name} lập`);
  const { exitCode, output } = await runTool('tsx', ['scripts/pack.ts', '--out', out, ...args]);
  expect(exitCode, output).toBe(0);
  const archive = readdirSync(out).find((file) => /^saola-pack-[0-9a-f]{8}\.zip$/.test(file)) ?? '';
  const folder = extract(readFileSync(join(out, archive)), name);
  expect(readdirSync(folder).sort()).toEqual(readdirSync(join(out, 'pack')).sort());
  return folder;
}

/** A page of a pack on a machine without a network; by itself it opens the talk. */
async function openPack(folder: string, address = ''): Promise<Page> {
  const page = await newPage({ at: pageIn(folder), size: { width: 1280, height: 720 } });
  await page.context().setOffline(true);
  await page.goto(`${pageIn(folder)}${address}`);
  await settled(page);
  return page;
}

let ready = '';

beforeAll(async () => {
  ready = await packed('gói sẵn');
}, BUILD_MS);

describe('a conference pack, from a disk and without a network', () => {
  it('opens with its talk, every slide of which is drawn and fits', async () => {
    const page = await openPack(ready);
    await onStage(page);
    const deck = JSON.parse(readFileSync(join(ready, 'deck.json'), 'utf8')) as Deck;
    expect(new URL(page.url()).hash).toMatch(/^#\/vi\/present/);
    const seen = await throughTalk(page, async () => {
      expect(await fitOfSlide(page)).toMatchObject({ over: 0, outside: [] });
    });
    expect([...seen]).toEqual(deck.slides.map(({ id }) => id));
    expect(await page.evaluate(() => document.fonts.check("600 20px 'Be Vietnam Pro'", 'Ữ Ỵ Ẵ đ'))).toBe(true);
    await expectClean(page);
  }, 120_000);

  it.each(languages)('shows the figures of every page in %s as the web does', async (language) => {
    const page = await openPack(ready, `#/${language}/`);
    const web = await newPage({ language });
    for (const place of places) {
      await page.goto(`${pageIn(ready)}#/${language}/${place.path}`);
      await complete(page, { place, language });
      if (!chartPlaces.includes(place)) continue;
      await visit(web, { place, language });
      expect(await printedFacts(page, 'main')).toEqual(await printedFacts(web, 'main'));
    }
    await expectClean(page);
  }, 180_000);

  it('keeps the window of its speaker in step, also after either is loaded again', async () => {
    const page = await openPack(ready);
    await onStage(page);
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await speaker.locator('.speaker-now .slide').waitFor(patiently);
    await page.keyboard.press('PageDown');
    await expectSlide(speaker, 's20');
    await speaker.keyboard.press('PageDown');
    await expectSlide(page, 's30');
    await page.reload();
    await onStage(page);
    await speaker.keyboard.press('PageUp');
    await expectSlide(page, 's20');
    await speaker.reload();
    await speaker.locator('.speaker-now .slide').waitFor(patiently);
    await page.keyboard.press('PageDown');
    await expectSlide(speaker, 's30');
    await expectClean(page);
  }, 120_000);

  it('shows the speaker in the one window where others are blocked', async () => {
    const page = await openPack(ready);
    await onStage(page);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('s');
    await page.locator('.speaker-now .slide').waitFor(patiently);
    expect(await page.locator('.speaker').innerText()).toContain(wordsOf.vi.present.speaker.blocked);
  });

  it('saves files of every kind', async () => {
    const page = await openPack(ready, '#/vi/online-services');
    await complete(page, { place: places[1]!, language: 'vi' });
    const chart = chartsOf(page).first();
    const { items } = wordsOf.vi.download;
    const kinds = [[items.csv, 'csv', ''], [items.xlsx, 'xlsx', 'PK'], [items.png, 'png', 'PNG'], [items.svg, 'svg', '<?xml']] as const;
    for (const [item, extension, mark] of kinds) {
      const { name, bytes } = await download(page, chart, { panel: wordsOf.vi.block.download, item });
      expect(name).toMatch(new RegExp(`^saola-.+\\.${extension}$`));
      expect(Buffer.from(bytes.slice(0, 20)).toString('latin1')).toContain(mark);
      expect(bytes.length, item).toBeGreaterThan(500);
    }
    await expectClean(page);
  }, 120_000);
});

const slide = { address: null, text: '', notes: '', build: false, seconds: null } as const;

const own: Deck = {
  id: 'bai-cua-so',
  title: 'Báo cáo của Sở, “bản 2”',
  language: 'vi',
  organisation: 'ht-so-tnmt',
  slides: [
    { ...slide, id: 'mo', kind: 'title', title: null, notes: 'Chào <b>hội nghị</b> & đại biểu' },
    { ...slide, id: 'ma', kind: 'qr', title: null, address: '/vi/one-stop' },
  ],
  pinned: null,
};

describe('a pack of a deck that was saved as a file', () => {
  let folder = '';
  beforeAll(async () => {
    const file = join(parent, 'bài của Sở.json');
    writeFileSync(file, writeDeckFile(own));
    folder = await packed('gói của Sở', '--deck', file, '--address', 'https://cchc.example.gov.vn/saola/');
  }, BUILD_MS);

  it('opens with that deck, whose codes lead to the page on the web, and has the ready ones too', async () => {
    const page = await openPack(folder);
    await onStage(page);
    expect(await page.locator('.talk-slide h1, .talk-slide h2').first().innerText()).toBe(own.title);
    await page.keyboard.press('PageDown');
    await expectSlide(page, 'ma');
    expect(await page.locator('.slide-link').first().innerText()).toBe('https://cchc.example.gov.vn/saola/#/vi/one-stop');
    await page.goto(`${pageIn(folder)}#/vi/present?deck=review-2011-2020`);
    await page.reload();
    await onStage(page);
    await expectSlide(page, 's10');
    await expectClean(page);
  });

  it('holds notes to be printed that run nothing', async () => {
    const page = await openPack(folder);
    await page.goto(pathToFileURL(join(folder, 'notes.html')).href);
    expect(await page.locator('.notes').allInnerTexts()).toEqual(['Chào <b>hội nghị</b> & đại biểu']);
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain('Times');
    await expectClean(page);
  });
});

it('a deck that cannot be read is named in both languages, and nothing is written', async () => {
  const file = join(parent, 'hỏng.json');
  writeFileSync(file, '{"saola":"deck","version":1,"id":"a","title":"","language":"fr"}');
  const { exitCode, output } = await runTool('tsx', ['scripts/pack.ts', '--out', join(parent, 'không'), '--deck', file]);
  expect(exitCode).toBe(1);
  expect(output).toContain('Bài trình chiếu sai ở');
  expect(output).toContain('The talk is wrong at');
  expect(readdirSync(parent)).not.toContain('không');
});

describe('the button of a page on the web', () => {
  /** The page of decks, with the ways of the ready one unfolded. */
  async function atDecks(): Promise<Page> {
    const page = await newPage();
    await page.goto(`${inject('address')}#/vi/decks`);
    await settled(page);
    await page.locator('summary', { hasText: decksPageWords.vi.ways }).first().click();
    return page;
  }

  const press = (page: Page): Promise<void> => page.getByRole('button', { name: packWords.vi.make }).click();

  it('makes the same pack of the deck on screen, which leads back to that page', async () => {
    const page = await atDecks();
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press(page)]);
    expect(file.suggestedFilename()).toMatch(/^saola-pack-[0-9a-f]{8}\.zip$/);
    const folder = extract(await buffer(await file.createReadStream()), 'gói từ trang');
    await page.getByText(packWords.vi.done).waitFor(patiently);
    await expectClean(page);
    for (const name of ['deck.json', 'notes.html']) {
      const without = (text: string): string => text.replace(/\d\d\/\d\d\/\d{4}, \d\d:\d\d/, '');
      expect(without(readFileSync(join(folder, name), 'utf8'))).toBe(without(readFileSync(join(ready, name), 'utf8')));
    }
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`<link rel="canonical" href="${inject('address')}">`);
    const opened = await openPack(folder);
    await onStage(opened);
    await expectSlide(opened, 's10');
    await expectClean(opened);
  }, 120_000);

  it('says plainly what to do where the form of the pack does not come', async () => {
    const page = await atDecks();
    await page.route('**/pack/template.txt', (route) => route.abort());
    await press(page);
    await page.getByText(packWords.vi.noTemplate).waitFor(patiently);
    await page.unroute('**/pack/template.txt');
    await page.route('**/pack/template.txt', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>404</p>' }));
    await press(page);
    await page.getByText(packWords.vi.noTemplate).waitFor(patiently);
    await expectClean(page, [/ERR_FAILED/]);
  });
});
