import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { settled } from '../harness/page';
import type { SavedFile } from './files';
import { wordsOf, type Language } from './pages';

const filled = (template: string, name: string): string => template.replace('{name}', name);

const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** The dialog for figures of other publishers, opened where it is not open yet. */
export async function openDialog(page: Page, language: Language): Promise<Locator> {
  const dialog = dialogOf(page);
  if ((await dialog.count()) === 0) await page.getByRole('button', { name: wordsOf[language].opening.button, exact: true }).click();
  await dialog.waitFor();
  return dialog;
}

/** Waits until the dialog reports on what goes by that name. */
export async function reported(page: Page, name: string, language: Language): Promise<Locator> {
  const dialog = dialogOf(page);
  await dialog.getByRole('heading', { name: filled(wordsOf[language].opening.report, name), exact: true }).waitFor();
  return dialog;
}

/** Chooses a file in the dialog and waits for its report. */
export async function choose(page: Page, { name, bytes }: SavedFile, language: Language): Promise<Locator> {
  const dialog = await openDialog(page, language);
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  return reported(page, name, language);
}

/** Types an address into the dialog and has it read. */
export async function ask(page: Page, address: string, language: Language): Promise<Locator> {
  const dialog = await openDialog(page, language);
  await dialog.getByLabel(wordsOf[language].opening.address).fill(address);
  await dialog.getByRole('button', { name: wordsOf[language].opening.read, exact: true }).click();
  return dialog;
}

/** Accepts what is reported and waits until its figures have taken the place of those before. */
export async function accept(page: Page, language: Language): Promise<void> {
  const before = page.url();
  await dialogOf(page).getByRole('button', { name: wordsOf[language].opening.accept, exact: true }).click();
  await dialogOf(page).waitFor({ state: 'detached' });
  await page.waitForFunction((url) => location.href !== url, before);
  await shown(page);
}

/** The mark over figures of another publisher. */
export const notOurs = (page: Page): Locator => page.getByRole('note');

/** Waits for an answer of another publisher’s figures. */
export async function shown(page: Page): Promise<void> {
  await notOurs(page).waitFor();
  await page.locator('main td [data-fact]').first().waitFor();
  await settled(page);
}

/** Waits for an answer of our own figures. */
export async function ours(page: Page): Promise<void> {
  await notOurs(page).waitFor({ state: 'detached' });
  await page.locator('main td [data-fact^="o"]').first().waitFor();
}

const tidy = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim();

/** Every figure of the table, as it is printed, in the order of the alphabet: other names put rows in another order. */
export const figuresShown = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('main td [data-fact]').allInnerTexts()).map(tidy).filter((text) => text !== '').sort();

/** The problems of a report: what is said of each, and its code. */
export const problemsTold = (dialog: Locator): Promise<readonly { readonly code: string; readonly told: string }[]> =>
  dialog.locator('.opening-problems tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const cell = row.querySelector('td:last-child');
      const code = cell?.querySelector('code')?.textContent ?? '';
      const severity = cell?.querySelector('.opening-severity')?.textContent ?? '';
      return { code, told: (cell?.textContent ?? '').slice(severity.length, -code.length).trim() };
    }),
  );

/** Saves the figures on screen as a tidy table. */
export async function saved(page: Page, language: Language): Promise<SavedFile> {
  const button = notOurs(page).getByRole('button').filter({ hasText: wordsOf[language].opening.save });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}
