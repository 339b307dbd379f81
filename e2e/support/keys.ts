import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** More stops than any page has. */
const MOST_STOPS = 400;

const tidy = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim();

/** What has the focus, in a few words. */
const focusedName = async (page: Page): Promise<string> =>
  tidy(
    await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? '';
    }),
  );

/** Where an element lies from the focus: it has it, or stands behind or before it in the order of the page. */
const wayTo = (target: Locator): Promise<'here' | 'Tab' | 'Shift+Tab'> =>
  target.first().evaluate((element) => {
    const focused = document.activeElement;
    if (focused === element) return 'here';
    return focused !== null && focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
  });

/** Goes by Tab, or back by Shift+Tab, until that element has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const key = await wayTo(target);
  if (key === 'here') return;
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press(key);
    if ((await wayTo(target)) === 'here') return;
  }
  throw new Error(`${key} never reaches ${target.toString()}; the focus is on “${await focusedName(page)}”`);
}

/** Goes to a button by Tab and presses it by Enter. */
export async function pressByKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes down a list of boxes by arrows until the one of that name has the focus. */
export async function arrowTo(page: Page, name: string): Promise<void> {
  const named = (): Promise<string> => page.evaluate(() => document.activeElement?.closest('label')?.querySelector('span')?.firstChild?.textContent ?? '');
  for (let i = 0; i < 100; i += 1) {
    if (tidy(await named()) === tidy(name)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`ArrowDown never reaches “${name}”; the focus is on “${await focusedName(page)}”`);
}

/** Chooses in a <select> that is reached by Tab, by typing the beginning of its option. */
export async function selectByKeys(page: Page, field: Locator, option: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(option);
  const chosen = (): Promise<string> => field.first().evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.textContent.trim() ?? '');
  await expect.poll(chosen).toBe(option);
}
