import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { handoutWords } from '../src/i18n/messages/handout';
import { expectClean, newPage, settled } from './harness/page';
import { pdfPages } from './harness/pdf';
import { readData } from './support/data';
import { languages, wordsOf } from './support/pages';

const DECK = 'review-2011-2020';
const slides = readData('slides.csv').filter((slide) => slide['deck'] === DECK);

const tidy = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim();
/** What of a text does not depend on where its lines end. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
/** What does not depend on what stands beside it either. */
const wordsIn = (text: string): readonly string[] => text.normalize('NFC').match(/\p{L}+/gu) ?? [];

async function openHandout(page: Page, address: string, language = 'vi'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${inject('address')}#/${language}/${address}`);
  await page.locator('.handout-row').first().waitFor();
  await settled(page);
}

const printed = async (page: Page): Promise<{ readonly pdf: Buffer; readonly sheets: readonly string[] }> => {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return { pdf, sheets: pdfPages(pdf).map(tidy) };
};

/** How many slides stand on each sheet, by the line above each. */
const slidesOn = (sheets: readonly string[], language: 'vi' | 'en'): readonly number[] => {
  const [before = ''] = handoutWords[language].slide.split('{n}');
  return sheets.map((sheet) => [...sheet.matchAll(new RegExp(`${before}\\d+ \\S+ ${slides.length}(?!\\d)`, 'g'))].length);
};

describe.each(languages)('a handout in %s', (language) => {
  it.each([
    [1, '&sheet=1', 16],
    [2, '', 8],
    [6, '&sheet=6', 3],
  ] as const)('has %d slides on a sheet of A4, all notes, and the source of every figure', async (perSheet, query, leaves) => {
    const page = await newPage({ language, theme: 'dark' });
    await openHandout(page, `present?m=print&deck=${DECK}${query}&theme=dark`, language);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    const { pdf, sheets } = await printed(page);
    const sizes = new Set([...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`));
    expect(sizes).toEqual(new Set(['595 842']));
    const counts = slidesOn(sheets, language);
    expect(counts.slice(0, leaves - 1)).toEqual(Array.from({ length: leaves - 1 }, () => perSheet));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(slides.length);
    const text = sheets.join(' ');
    const printedWords = new Set(wordsIn(text));
    for (const slide of slides) expect(wordsIn(slide[`notes_${language}`] ?? '').filter((word) => !printedWords.has(word))).toEqual([]);
    sheets.forEach((sheet, i) => {
      expect(sheet, `number of sheet ${i + 1}`).toMatch(new RegExp(`\\b${i + 1} ?/ ?${sheets.length}$`));
      expect(letters(sheet), `title on sheet ${i + 1}`).toContain(letters(slides[0]?.[`title_${language}`] ?? 'no title'));
    });
    expect(letters(text)).toContain(letters('https://baohatinh.vn/'));
    await expectClean(page);
  });

  it('of a page has its slides and sources, and leaves the notes out when asked to', async () => {
    const page = await newPage({ language });
    const address = 'online-services?org=ht-so-tnmt&m=print&sheet=2';
    await openHandout(page, address, language);
    expect(await page.locator('.handout-slide').count()).toBeGreaterThan(5);
    const sources = page.locator('.handout-sources li');
    const count = await sources.count();
    expect(count).toBeGreaterThan(2);
    const numbers = new Set((await page.locator('.handout-source').allInnerTexts()).flatMap((text) => [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number))));
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    await openHandout(page, `present?m=print&deck=${DECK}`, language);
    expect(await page.locator('.handout-notes').count()).toBeGreaterThan(5);
    await page.getByRole('checkbox', { name: handoutWords[language].withNotes }).uncheck();
    expect(await page.locator('.handout-notes').count()).toBe(0);
    expect(new URL(page.url()).hash).toContain('notes=none');
    await expectClean(page);
  });
});

describe('the letters of a handout', () => {
  it.each([1, 2, 6])('that tell whence figures come are 8 points or more with %d slides a sheet', async (perSheet) => {
    const page = await newPage();
    await openHandout(page, `present?m=print&sheet=${perSheet}`);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.handout-source, .handout-notes p, .handout-sources li, .handout-number')
      .evaluateAll((parts) => parts.map((part) => (parseFloat(getComputedStyle(part).fontSize) * 72) / 96));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.99);
  });

  it('never run out of the slide they stand in', async () => {
    const page = await newPage();
    await openHandout(page, 'indices?m=print&sheet=6');
    const out = await page.locator('.handout-slide .slide').evaluateAll((all) =>
      all.flatMap((slide) => {
        const box = slide.getBoundingClientRect();
        return [...slide.querySelectorAll('p, h2, svg, table, li')].filter((part) => {
          const { right, bottom, width } = part.getBoundingClientRect();
          return width > 1 && (right > box.right + 1 || bottom > box.bottom + 1);
        }).map((part) => `${slide.getAttribute('aria-label')}: ${part.textContent?.slice(0, 60)}`);
      }),
    );
    expect(out).toEqual([]);
  });
});

it('the handout leads back to the page it was asked for on', async () => {
  const page = await newPage();
  await openHandout(page, 'one-stop?org=ha-tinh&m=print&sheet=6');
  await page.getByRole('radio', { name: '2' }).check();
  expect(new URL(page.url()).hash).toBe('#/vi/one-stop?org=ha-tinh&m=print&sheet=2');
  await page.getByRole('button', { name: handoutWords.vi.back }).click();
  await page.getByRole('heading', { level: 1, name: 'Hà Tĩnh' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#/vi/one-stop?org=ha-tinh');
  expect(await page.title()).toContain(wordsOf.vi.app.titles['one-stop']);
  await expectClean(page);
});
