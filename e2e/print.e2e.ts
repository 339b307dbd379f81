import { describe, expect, it } from 'vitest';
import { newPage, expectClean } from './harness/page';
import { pdfPages } from './harness/pdf';
import { readData } from './support/data';
import { everywhere, languages, places, visit, wordsOf } from './support/pages';
import { FOLDED, numeralsIn, printedFacts } from './support/printed';

const tidy = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim();

/** What of a sentence does not depend on where its lines end. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Width and height of each sheet in millimetres. */
const sheetSizes = (pdf: Uint8Array): readonly string[] =>
  [...Buffer.from(pdf).toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join(' x '),
  );

const organisation = readData('organisations.csv').find((row) => row['id'] === 'ht-so-tnmt');

describe.each(languages)('on paper in %s', (language) => {
  it.each(everywhere)('the page $name can be filed: A4, headed, with sources, revision and time on every sheet', async (place) => {
    const words = wordsOf[language];
    const page = await newPage({ language, theme: 'dark' });
    await visit(page, { place, language });
    // What a chart leaves out is a list to open on screen, and its number on paper.
    const onScreen = await printedFacts(page, 'main', FOLDED);
    const asked = await page.getByRole('group', { name: words.explore.question }).allTextContents();
    await visit(page, { place, language, query: 'm=print&theme=dark' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    const sources = place.ofOrganisation ? await page.getByRole('heading', { name: words.block.notesOnPage }).locator('xpath=..').getByRole('listitem').allInnerTexts() : [];
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const sheets = pdfPages(pdf);
    expect(new Set(sheetSizes(pdf))).toEqual(new Set(['210 x 297']));
    expect(tidy(sheets[0] ?? '')).toContain(tidy(words.app.titles[place.id]));
    if (place.ofOrganisation) {
      expect(tidy(sheets[0] ?? '')).toContain(tidy(organisation?.[`name_${language}`] ?? 'no name'));
      expect(tidy(sheets[0] ?? '')).toContain(words.print.everyPeriod);
    }
    expect(asked.length).toBe(place.id === 'explore' ? 1 : 0);
    for (const sentence of asked) expect(letters(sheets[0] ?? '')).toContain(letters(sentence));
    const [revisionWords = '', ...rest] = words.print.foot.split(/\{\w+\}/).map((part) => part.trim());
    const time = rest.at(1)?.replace(/^\.\s*/, '') ?? '';
    sheets.forEach((sheet, i) => {
      expect(tidy(sheet), `foot of sheet ${i + 1}`).toMatch(new RegExp(`${revisionWords} [0-9a-f]{7,8}`));
      expect(tidy(sheet), `time on sheet ${i + 1}`).toContain(time);
      expect(tidy(sheet).length, `text on sheet ${i + 1}`).toBeGreaterThan(150);
    });
    const text = tidy(sheets.join(' '));
    if (place.ofOrganisation) {
      expect(sources.length).toBeGreaterThan(0);
      sources.forEach((_, i) => expect(text).toContain(`[${i + 1}]`));
    }
    // A fall is told with its minus in a table and in words to a screen reader.
    const printed = new Set(numeralsIn(text, language).map(({ value }) => Math.abs(value)));
    const lost = onScreen.filter(({ text: figure }) => numeralsIn(figure, language).some(({ value }) => !printed.has(Math.abs(value))));
    expect(lost).toEqual([]);
    await expectClean(page);
  });
});

it.each(languages)('long tables repeat their heads in %s', async (language) => {
  const page = await newPage({ language });
  const place = places.find(({ id }) => id === 'sources') ?? places[0];
  if (place === undefined) throw new Error('There are no pages.');
  await visit(page, { place, language, query: 'm=print' });
  const sheets = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  const { title, publisher, published, read } = wordsOf[language].sources;
  const headed = sheets.filter((sheet) => [title, publisher, published, read].every((head) => sheet.includes(head.split(' ')[0] ?? head)));
  expect(headed.length).toBeGreaterThan(3);
});

it('the print key lays the page out for paper, and the way back is one press', async () => {
  const page = await newPage();
  const place = places.find(({ id }) => id === 'one-stop') ?? places[0];
  if (place === undefined) throw new Error('There are no pages.');
  await visit(page, { place, language: 'vi', query: 'org=ha-tinh' });
  await page.keyboard.press('Control+p');
  await page.getByRole('button', { name: wordsOf.vi.print.print }).waitFor();
  expect(new URL(page.url()).hash).toBe('#/vi/one-stop?org=ha-tinh&m=print');
  await page.getByRole('button', { name: wordsOf.vi.print.back }).click();
  await page.getByRole('button', { name: wordsOf.vi.app.paper }).waitFor();
  expect(new URL(page.url()).hash).toBe('#/vi/one-stop?org=ha-tinh');
  await expectClean(page);
});
