import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { observations, sources } from './data';
import { wordsOf, type Language } from './pages';

const tidy = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim();

/** Opens the passport of a figure by keyboard, checks who it is and where it was read, and closes it by Escape. */
export async function expectPassport(page: Page, figure: Locator, language: Language): Promise<void> {
  const id = (await figure.getAttribute('data-fact')) ?? '';
  await figure.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor({ timeout: 5000 }).catch(async (cause: unknown) => {
    const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`Enter on ${id} opened nothing; the focus is on ${focused}`, { cause });
  });
  const row = observations.get(id);
  const source = sources.get(row?.['source'] ?? '');
  const { name, text, links } = await dialog.evaluate((element) => ({
    name: document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
    text: element.textContent,
    links: [...element.querySelectorAll('a')].map((link) => link.href),
  }));
  expect(tidy(name), `name of the passport of ${id}`).toMatch(row?.['value'] === '' ? /[↑↓]|\p{L}/u : /\d/);
  expect(tidy(text)).toContain(id);
  expect(tidy(text)).toContain(tidy(source?.['title'] ?? 'no source'));
  const publisher = (language === 'en' && source?.['publisher_en']) || source?.['publisher'];
  expect(tidy(text)).toContain(tidy(publisher ?? 'no publisher'));
  if (/^https?:/.test(source?.['url'] ?? '')) expect(links).toContain(new URL(source?.['url'] ?? '').href);
  expect(tidy(text)).toContain(wordsOf[language].passport.qualifier);
  await page.keyboard.press('Escape');
  // Closed, it has no role any more, but its close event may still be on its way.
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await figure.evaluate((element) => element === document.activeElement), `focus returns to ${id}`).toBe(true);
}
