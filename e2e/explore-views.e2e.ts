import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { expectClean, newPage } from './harness/page';
import { taken } from './support/exports';
import { explore, shownOn, type Shown } from './support/explore';
import type { SavedFile } from './support/files';
import { wordsOf, type Language } from './support/pages';

async function openViews(page: Page, language: Language): Promise<Locator> {
  const { views } = wordsOf[language].share;
  await page.getByRole('button', { name: views.label, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: views.title, exact: true });
  await dialog.waitFor();
  return dialog;
}

async function closeViews(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** Keeps what is on screen under a name. */
async function keep(page: Page, name: string, language: Language): Promise<void> {
  const { views } = wordsOf[language].share;
  const dialog = await openViews(page, language);
  await dialog.getByLabel(views.name, { exact: true }).fill(name);
  await dialog.getByRole('button', { name: views.save, exact: true }).click();
  await dialog.getByRole('link', { name, exact: true }).waitFor();
  await closeViews(page);
}

/** Opens the view of that name and reads what it shows. */
async function opened(page: Page, name: string, language: Language): Promise<Shown> {
  const before = page.url();
  const dialog = await openViews(page, language);
  await dialog.getByRole('link', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction((url) => location.href !== url, before);
  return shownOn(page);
}

async function exported(page: Page, language: Language): Promise<SavedFile> {
  const dialog = await openViews(page, language);
  const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: wordsOf[language].share.views.export, exact: true }).click()]);
  await closeViews(page);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

/** Reads a file of views; resolves with what the page says of it. */
async function imported(page: Page, { name, bytes }: SavedFile, language: Language): Promise<string> {
  const dialog = await openViews(page, language);
  await dialog.getByLabel(wordsOf[language].share.views.import, { exact: true }).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
  const said = dialog.getByRole('status');
  await expect.poll(() => said.innerText(), { timeout: 10_000 }).not.toBe('');
  const told = await said.innerText();
  await closeViews(page);
  return told;
}

const filled = (template: string, counts: Readonly<Record<string, number>>): string => template.replace(/\{(\w+)\}/g, (_, name: string) => String(counts[name]));

it.each(taken)('a view of $about is kept under a name, there after a reload, and goes as a file to another browser', async ({ language, query }) => {
  const page = await newPage({ language });
  const { views } = wordsOf[language].share;
  const name = '1: “Hà Tĩnh” & <b>';
  await explore(page, query);
  const shown = await shownOn(page);
  await keep(page, name, language);
  await explore(page);
  await page.reload();
  expect(await opened(page, name, language)).toEqual(shown);

  const file = await exported(page, language);
  expect(file.name).toBe('saola-views.json');
  const other = await newPage({ language });
  await explore(other);
  expect(await imported(other, file, language)).toBe(filled(views.imported, { added: 1, renamed: 0, known: 0 }));
  expect(await opened(other, name, language)).toEqual(shown);
  expect(await imported(other, file, language)).toBe(filled(views.imported, { added: 0, renamed: 0, known: 1 }));
  for (const each of [page, other]) await expectClean(each);
});

it('a file that holds no views is told of, and those that are kept stay', async () => {
  const language = 'vi';
  const page = await newPage({ language });
  await explore(page);
  await keep(page, 'Mở đầu', language);
  const { problems } = wordsOf[language].share.views;
  const of = (text: string): SavedFile => ({ name: 'x.json', bytes: new TextEncoder().encode(text) });
  const elsewhere = { name: 'x', address: 'https://example.org/', savedAt: '2026-01-01T00:00:00Z' };
  expect(await imported(page, of('{"saola":'), language)).toBe(problems['not-json']);
  expect(await imported(page, of(JSON.stringify({ saola: 'views', version: 1, views: [elsewhere] })), language)).toBe(problems.entry.replace('{n}', '1'));
  const dialog = await openViews(page, language);
  expect(await dialog.getByRole('listitem').count()).toBe(1);
  expect(await dialog.getByRole('link', { name: 'Mở đầu', exact: true }).count()).toBe(1);
  await expectClean(page);
});
