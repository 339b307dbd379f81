import Papa from 'papaparse';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { Frame, Locator, Page } from 'playwright-core';
import { expectClean, newPage } from './harness/page';
import { openedElsewhere } from './support/asking';
import { openPanel } from './support/charts';
import { sources } from './support/data';
import { expectCaption, expectPrinted, qualifierOf, rowOf, taken } from './support/exports';
import { explore, observationsIn, shownOn, tidy, type Shown } from './support/explore';
import { readPicture } from './support/files';
import { wordsOf, type Language } from './support/pages';
import { startPublisher } from './support/publisher';

/** Presses an item of Share and waits until it says that something is on the clipboard. */
async function copy(page: Page, item: string, said: string, language: Language): Promise<void> {
  const place = page.locator('.take-away');
  await openPanel(place, wordsOf[language].share.share);
  await place.getByRole('button', { name: item, exact: true }).click();
  await place.getByRole('status').getByText(said, { exact: true }).waitFor();
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The picture on the clipboard. */
async function copiedPicture(page: Page): Promise<Uint8Array> {
  const url = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const reader = new FileReader();
    const read = new Promise<string>((resolve) => reader.addEventListener('load', () => resolve(String(reader.result))));
    reader.readAsDataURL((await item?.getType('image/png')) ?? new Blob());
    return read;
  });
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function openShare(page: Page, language: Language): Promise<Locator> {
  const { share } = wordsOf[language];
  await openPanel(page.locator('.take-away'), share.share);
  await page.getByRole('button', { name: share.openDialog, exact: true }).click();
  await page.getByRole('dialog').waitFor();
  return page.getByRole('dialog');
}

const fieldOf = (dialog: Locator, label: string): Promise<string> => dialog.getByLabel(label, { exact: true }).inputValue();

/** The black modules of a QR code on screen, from the runs its path is made of. */
function modulesOf(path: string, size: number): readonly (readonly boolean[])[] {
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M\s*(\d+) (\d+)\s*h\s*(\d+)\s*v\s*1/g)) modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  return modules;
}

interface Pasted {
  readonly value: number;
  /** What the next column says of it where that one tells how exact figures are; else ''. */
  readonly precision: string;
}

/** The figures of a table on the clipboard, row after row. */
function figuresOf([heads = [], ...rows]: readonly (readonly string[])[], language: Language): readonly Pasted[] {
  const { grid, download } = wordsOf[language];
  const tells = heads.map((head) => head === grid.precision || head.endsWith(grid.precisionOf.replace('{column}', '')));
  const names = new Set(heads.filter((head, i) => i === 0 || head === download.columns.period));
  const plain = language === 'vi' ? /^-?\d+(?:,\d+)?$/ : /^-?\d+(?:\.\d+)?$/;
  return rows.flatMap((row) =>
    row.flatMap((cell, i) => {
      if (names.has(heads[i] ?? '') || !plain.test(cell)) return [];
      return [{ value: Number(cell.replace(',', '.')), precision: tells[i + 1] === true ? (row[i + 1] ?? '') : '' }];
    }),
  );
}

describe.each(taken)('$about, on the clipboard', ({ language, query }) => {
  const { share } = wordsOf[language];

  it('is the table as text between tabs, the sentence with its sources, and the picture', async () => {
    const page = await newPage({ language });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await explore(page, query);
    const shown = await shownOn(page);

    await copy(page, share.copyTable, share.tableCopied, language);
    const { data, errors } = Papa.parse<string[]>((await clipboard(page)).replaceAll('\r', ''), { delimiter: '\t', newline: '\n', quoteChar: '\0' });
    expect(errors).toEqual([]);
    expectTable(data, shown, language);

    await copy(page, share.copySentence, share.sentenceCopied, language);
    const [sentence = '', link, ...rest] = (await clipboard(page)).split('\n');
    expect(rest).toEqual([]);
    expectSentence(sentence, shown);

    await copy(page, share.copyPicture, share.pictureCopied, language);
    const picture = await readPicture(page, await copiedPicture(page));
    expect(picture.width).toBeGreaterThan(800);
    expect(picture.colours).toBeGreaterThan(20);

    const other = await openedElsewhere(link ?? '', language);
    expect(other.shown).toEqual(shown);
    await expectClean(page);
  });
});

/** Title of the source an observation was read in. */
const titleOf = (id: string): string => tidy(sources.get(rowOf(id)['source'] ?? '')?.['title'] ?? 'no source');

/** Row for row and figure for figure what is on screen; what makes one inexact stands behind it. */
function expectTable(lines: readonly (readonly string[])[], { rows, cells }: Shown, language: Language): void {
  expect(lines.slice(1).map(([name]) => name)).toEqual(rows.map(([name]) => name));
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  const cited = tidy(lines.map((line) => line.at(-1)).join(' '));
  const figures = figuresOf(lines, language);
  expect(figures).toHaveLength(cells.length);
  cells.forEach(({ figure, text }, i) => {
    expectPrinted(figures[i]?.value ?? null, text, language);
    if (!/^o\d+$/.test(figure)) return;
    if (rowOf(figure)['qualifier'] !== 'exact') expect(figures[i]?.precision).toContain(qualifierOf(figure, language));
    expect(cited).toContain(titleOf(figure));
  });
}

/** The caption, and then where its figures were read: titles of the sources, all or the first of them. */
function expectSentence(sentence: string, shown: Shown): void {
  const titles = observationsIn(shown.cells).map(titleOf);
  const named = [...new Set(titles)].filter((title) => tidy(sentence).includes(title));
  expect(named.length).toBeGreaterThanOrEqual(Math.min(3, new Set(titles).size));
  const [caption = ''] = sentence.split(/\. (?:Nguồn|Source):/);
  expectCaption(caption, shown);
}

describe('the link on screen', () => {
  const language = 'vi';
  const { share } = wordsOf[language];

  it('is what its QR code says', async () => {
    const page = await newPage({ language });
    await explore(page);
    const dialog = await openShare(page, language);
    const link = await fieldOf(dialog, share.link);
    const code = dialog.getByRole('img', { name: share.qrOf, exact: true });
    const expected = encode(link, { ecc: 'M', border: 4 }).data;
    expect(await code.getAttribute('viewBox')).toBe(`0 0 ${expected.length} ${expected.length}`);
    expect(modulesOf((await code.locator('path').getAttribute('d')) ?? '', expected.length)).toEqual(expected);
    await expectClean(page);
  });
});

/** A page of another site that holds what Share offers for it. */
async function heldBy(codes: readonly string[], language: Language): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const site = await startPublisher((path, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(path === '/' ? `<!doctype html><meta charset="utf-8"><title>Trang khác</title><p>Trước khung</p>${codes.join('\n')}` : '');
  });
  const page = await newPage({ language });
  await page.goto(site.address);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('There is no frame.');
  await frame.locator('figure [data-mark]').first().waitFor();
  return { page, frame };
}

interface Framed {
  readonly heading: string;
  readonly figures: readonly string[];
}

/** What heads the drawing in a frame, and its figures. */
const framed = (frame: Frame): Promise<Framed> =>
  frame.evaluate(() => ({
    heading: document.querySelector('.stage h2')?.textContent ?? '',
    figures: [...document.querySelectorAll<HTMLElement>('figure [data-mark]')].map((mark) => mark.dataset['fact'] ?? `${mark.dataset['derived']} ${mark.dataset['from']}`),
  }));

describe.each(taken)('$about, in a frame of another site', ({ language, query }) => {
  const { share } = wordsOf[language];

  it('shows the same figures, is as tall as they are, and answers to no shortcut', async () => {
    const page = await newPage({ language });
    await explore(page, query);
    const shown = await shownOn(page);
    const dialog = await openShare(page, language);
    const codes = [await fieldOf(dialog, share.embedCode), await fieldOf(dialog, share.hostScript)];

    const held = await heldBy(codes, language);
    const inside = await framed(held.frame);
    expect(tidy(inside.heading)).toBe(shown.heading);
    expect(inside.figures.toSorted()).toEqual(shown.marks.map(({ figure }) => figure).toSorted());

    const frame = held.page.locator('iframe');
    expect(tidy((await frame.getAttribute('title')) ?? '')).not.toBe('');
    const contentHeight = (): Promise<number> => held.frame.locator('.embed').evaluate((content) => Math.ceil(content.getBoundingClientRect().height));
    await expect.poll(async () => (await frame.evaluate((element) => element.style.height)) === `${await contentHeight()}px`, { timeout: 10_000 }).toBe(true);
    expect(await contentHeight()).toBeGreaterThan(300);

    await pressKeys(held.frame, ['/', 't', '[', '?']);
    expect(await framed(held.frame)).toEqual(inside);
    expect(await held.frame.locator('dialog, .answer-table, header').count()).toBe(0);
    expect(await held.page.locator('iframe').getAttribute('src')).toContain('m=embed');
    await expectClean(page);
    await expectClean(held.page, [/^request to another host: http:\/\/127\.0\.0\.1/]);
  });
});

/** Presses keys in a frame, none of which it may keep from the page around it. */
async function pressKeys(frame: Frame, keys: readonly string[]): Promise<void> {
  await frame.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    addEventListener('keydown', (event) => void (event.defaultPrevented && kept.push(event.key)));
  });
  await frame.locator('footer a').focus();
  for (const key of keys) await frame.page().keyboard.press(key);
  expect(await frame.evaluate(() => (globalThis as unknown as { readonly kept: readonly string[] }).kept)).toEqual([]);
}
