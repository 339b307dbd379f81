import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paperWords } from '../src/i18n/messages/paper';
import { reportWords } from '../src/i18n/messages/report';
import { expectClean, newPage, open } from './harness/page';
import { showAll } from './support/charts';
import { readData } from './support/data';
import { readPicture, type SavedFile } from './support/files';
import { languages, places, visit, wordsOf, type Language } from './support/pages';
import { readReport, tablesOnPage, tidy } from './support/report';

const oneStop = places.find(({ id }) => id === 'one-stop');
const titles = readData('sources.csv').map(({ title }) => tidy(title ?? '')).filter((title) => title !== '');

/** Presses the button that writes the report and waits for the file. */
async function save(page: Page, language: Language): Promise<SavedFile> {
  const write = page.getByRole('dialog').getByRole('button', { name: reportWords[language].write });
  const [file] = await Promise.all([page.waitForEvent('download'), write.click()]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

async function openDialog(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: wordsOf[language].app.paper }).click();
  await page.getByRole('menuitem', { name: paperWords[language].report }).click();
  await page.getByRole('dialog', { name: reportWords[language].dialog }).waitFor();
}

describe.each(languages)('a page as a report in %s', (language) => {
  it('has the figures of every chart as rows, each with a note that names its source, and every chart as a picture', async () => {
    if (oneStop === undefined) throw new Error('There is no such page.');
    const page = await newPage({ language, theme: 'dark' });
    await visit(page, { place: oneStop, language });
    await openDialog(page, language);
    const file = await save(page, language);
    expect(file.name).toMatch(/^saola-[a-z0-9_-]+-[0-9a-f]{7,8}\.docx$/);
    const { tables, notes, pictures, paragraphs } = readReport(file.bytes);
    const rows = new Set(tables.flatMap(([, ...body]) => body.map((row) => row.map(({ text }) => text.replace(/ \(.*\)$/, '')).join(' | '))));
    await page.getByRole('button', { name: wordsOf[language].app.close }).click();
    await showAll(page, 'table', language);
    const onPage = (await tablesOnPage(page)).flat();
    expect(onPage.length).toBeGreaterThan(20);
    expect(onPage.map((row) => row.map((text) => tidy(text).replace(/ \(.*\)$/, '')).join(' | ')).filter((row) => !rows.has(row))).toEqual([]);
    for (const { text, note } of tables.flatMap(([, ...body]) => body.flatMap(([, ...cells]) => cells))) {
      if (text === '–') expect(note).toBeNull();
      else expect(titles.some((title) => notes.get(note ?? 0)?.includes(title)), `note of “${text}”`).toBe(true);
    }
    expect(pictures.length).toBeGreaterThan(5);
    for (const picture of pictures.slice(0, 4)) expect(await readPicture(page, picture)).toMatchObject({ width: 1200 });
    const [first] = pictures;
    expect(first === undefined ? 0 : (await readPicture(page, first)).colours).toBeGreaterThan(10);
    expect(paragraphs).toContain(reportWords[language].draft.toUpperCase());
    await expectClean(page);
  });
});

it('a report with number and date is no draft', async () => {
  const page = await newPage();
  await open(page, 'emulation?org=ht-so-tnmt');
  await openDialog(page, 'vi');
  await page.getByLabel(reportWords.vi.numberField, { exact: true }).fill('5');
  await page.getByLabel(reportWords.vi.symbolField).fill('STNMT');
  await page.getByLabel(reportWords.vi.dateField).fill('2026-02-05');
  const { paragraphs } = readReport((await save(page, 'vi')).bytes);
  for (const line of ['Số: 05/BC-STNMT', 'Hà Tĩnh, ngày 05 tháng 02 năm 2026']) expect(paragraphs).toContain(line);
  expect(paragraphs).not.toContain('DỰ THẢO');
  await expectClean(page);
});

it('the ready talk becomes a report of its sections, with a direction in words and no picture of it', async () => {
  const page = await newPage();
  await open(page, 'decks');
  const button = page.getByRole('button', { name: reportWords.vi.button });
  await page.locator('.deck-card summary').first().click();
  await button.first().click();
  const { paragraphs, tables, pictures } = readReport((await save(page, 'vi')).bytes);
  const sections = readData('slides.csv').filter(({ deck, kind }) => deck === 'review-2011-2020' && kind === 'section').map(({ title_vi }) => tidy(title_vi ?? ''));
  expect(paragraphs.filter((text) => /^[IVX]+\. /.test(text)).map((text) => text.replace(/^[IVX]+\. /, ''))).toEqual(sections);
  const cells = tables.flat(2).map(({ text }) => text);
  for (const text of ['↑ tăng', '> 50%', '1/3', '138/138', '13/13']) expect(cells).toContain(text);
  expect(pictures).toHaveLength(3);
  await expectClean(page);
});

it('what a page can be taken away as is chosen with the keyboard', async () => {
  const page = await newPage();
  await open(page, 'one-stop?org=ht-so-tnmt');
  const button = page.getByRole('button', { name: wordsOf.vi.app.paper });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe(wordsOf.vi.app.print);
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toBe(wordsOf.vi.block.addToDeck);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(wordsOf.vi.app.paper);
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
  await expectClean(page);
});
