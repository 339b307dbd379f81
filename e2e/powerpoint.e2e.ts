import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paperWords } from '../src/i18n/messages/paper';
import { powerpointWords } from '../src/i18n/messages/powerpoint';
import { expectClean, keptForOffline, newPage, open } from './harness/page';
import { observations } from './support/data';
import { readWorkbook, type SavedFile } from './support/files';
import { languages, wordsOf, type Language } from './support/pages';

async function openDialog(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: wordsOf[language].app.paper }).click();
  await page.getByRole('menuitem', { name: paperWords[language].powerPoint }).click();
  await page.getByRole('dialog', { name: paperWords[language].powerPointTitle }).waitFor();
}

const button = (page: Page, language: Language) => page.getByRole('dialog').getByRole('button', { name: powerpointWords[language].button });

async function save(page: Page, language: Language): Promise<SavedFile> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, language).click()]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

const parts = ({ bytes }: SavedFile): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) })).map(([path, content]) => [path, strFromU8(content)]));

const workbooks = ({ bytes }: SavedFile): readonly number[] =>
  Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xlsx') })).flatMap((book) =>
    [...readWorkbook(book).values()].flatMap((sheet) => sheet.flatMap((row) => row.filter((cell): cell is number => typeof cell === 'number'))),
  );

/** Parts that a browser does not take for XML; asked on an empty page, where no policy keeps it from reading. */
const notXml = async (files: ReadonlyMap<string, string>): Promise<readonly string[]> =>
  (await newPage()).evaluate(
    (all) => all.filter(([, xml]) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') !== null).map(([path]) => path),
    [...files],
  );

describe.each(languages)('a page as a PowerPoint file in %s', (language) => {
  it('is written under the policy of the page, with charts whose numbers are those of the sources', async () => {
    const page = await newPage({ language, theme: 'dark' });
    await open(page, 'one-stop?org=ht-so-tnmt');
    await openDialog(page, language);
    const file = await save(page, language);
    expect(file.name).toMatch(/^saola-[a-z0-9_-]+-[0-9a-f]{7,8}\.pptx$/);
    await page.getByRole('dialog').getByRole('status').filter({ hasText: file.name }).waitFor();
    const files = parts(file);
    expect(await notXml(files)).toEqual([]);
    const known = new Set([...observations.values()].map(({ value }) => Number(value)));
    const numbers = workbooks(file);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !known.has(number))).toEqual([]);
    const charts = [...files].filter(([path]) => path.startsWith('ppt/charts/chart')).map(([, xml]) => xml);
    expect(charts.some((xml) => xml.includes('<a:t>>\u00a050%</a:t>') || xml.includes('<a:t>&gt;\u00a050%</a:t>'))).toBe(true);
    const notes = [...files].filter(([path]) => path.startsWith('ppt/notesSlides/notes')).map(([, xml]) => xml).join('');
    expect(notes).toContain('trên 50%');
    expect(notes).toContain('o00');
    await expectClean(page);
  });
});

it('a page is written as a PowerPoint file without a network', async () => {
  const page = await newPage({ serviceWorkers: 'allow' });
  await open(page, 'emulation?org=ht-so-tnmt');
  await keptForOffline(page);
  await page.reload();
  await page.context().setOffline(true);
  await openDialog(page, 'vi');
  const file = await save(page, 'vi');
  expect(workbooks(file)).toEqual(expect.arrayContaining([26, 24, 2]));
});
