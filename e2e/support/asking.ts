import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { newPage } from '../harness/page';
import { answered, shownOn, tidy, type Shown } from './explore';
import { arrowTo, pressByKeys, selectByKeys, tabTo } from './keys';
import { wordsOf, type Language } from './pages';

type Slot = 'by' | 'compare' | 'organisations';

/** Builds a question by keyboard alone, bracket by bracket. */
export function asking(page: Page, language: Language) {
  const { explore: words } = wordsOf[language];
  const bracket = (label: string): Locator => page.locator('.ask').getByRole('button', { name: new RegExp(`^${label}: `) });
  const panel = (label: string): Locator => page.getByRole('dialog', { name: label, exact: true });
  const selectIn = (name: string): Locator => page.getByRole('dialog').getByRole('combobox', { name, exact: true });

  /** Opens a bracket, does something in its panel, and closes it by Escape: the focus is back at the bracket. */
  const within = async (label: string, act: (box: Locator) => Promise<void>): Promise<void> => {
    await pressByKeys(page, bracket(label));
    await panel(label).waitFor();
    await act(panel(label));
    await answered(page);
    await page.keyboard.press('Escape');
    await panel(label).waitFor({ state: 'detached' });
    expect(await bracket(label).evaluate((button) => button === document.activeElement), `the focus returns to “${label}”`).toBe(true);
  };

  /** Finds an indicator by what is typed and takes the first, whose name begins so; or the one it is set against. */
  const indicator = async (typed: string, name: string, place: 'first' | 'second' = 'first'): Promise<void> => {
    const label = words.pick.indicator;
    await pressByKeys(page, bracket(label));
    const box = panel(label);
    await box.waitFor();
    if (place === 'second') {
      await pressByKeys(page, box.getByRole('button', { name: words.indicators.second, exact: true }));
      await tabTo(page, box.getByRole('combobox'));
    }
    await page.keyboard.type(typed);
    await expect.poll(async () => tidy(await box.getByRole('option').first().innerText())).toMatch(new RegExp(`^${name}`));
    await page.keyboard.press('Enter');
    await box.waitFor({ state: 'detached' });
    await answered(page);
  };

  /** Chooses one of the few options of a bracket. */
  const option = (slot: Slot, name: string): Promise<void> =>
    within(words.pick[slot], async (box) => {
      await tabTo(page, box.getByRole('button', { name, exact: true }));
      await page.keyboard.press('Enter');
    });

  /** Chooses the kind of chart; the panel closes of itself. */
  const kind = async (name: string): Promise<void> => {
    await pressByKeys(page, bracket(words.pick.kind));
    await panel(words.pick.kind).waitFor();
    await pressByKeys(page, panel(words.pick.kind).getByRole('button', { name, exact: true }));
    await panel(words.pick.kind).waitFor({ state: 'detached' });
    await answered(page);
  };

  /** Ticks the places found by what is typed without marks, and no others; a short list is walked through. */
  const places = (names: ReadonlyMap<string, string>): Promise<void> =>
    within(words.pick.organisations, async (box) => {
      await pressByKeys(page, box.getByRole('button', { name: words.organisations.none, exact: true }));
      for (const [typed, name] of names) {
        if ((await box.getByRole('searchbox').count()) > 0) {
          await tabTo(page, box.getByRole('searchbox'));
          await page.keyboard.press('Control+A');
          await page.keyboard.type(typed);
          await page.keyboard.press('ArrowDown');
        } else await tabTo(page, box.getByRole('checkbox'));
        await arrowTo(page, name);
        await page.keyboard.press('Space');
        await answered(page);
      }
    });

  /** Presses one of the buttons that take many places at once. */
  const manyPlaces = (name: string, top: string | null = null): Promise<void> =>
    within(words.pick.organisations, async (box) => {
      await pressByKeys(page, box.getByRole('button', { name, exact: true }));
      await answered(page);
      if (top !== null) await selectByKeys(page, selectIn(words.organisations.top), top);
    });

  /** Turns boxes of a breakdown on or off, walking among them by arrows. */
  const turn = (dimension: string, names: readonly string[]): Promise<void> =>
    within(dimension, async (box) => {
      await tabTo(page, box.getByRole('checkbox'));
      for (const name of names) {
        await arrowTo(page, name);
        await page.keyboard.press('Space');
        await answered(page);
      }
    });

  const periods = (from: string | null, to: string | null): Promise<void> =>
    within(words.pick.periods, async () => {
      // The end first: no span may begin behind it.
      if (to !== null) await selectByKeys(page, selectIn(words.periods.to), to);
      await answered(page);
      if (from !== null) await selectByKeys(page, selectIn(words.periods.from), from);
    });

  return { bracket, panel, within, indicator, option, kind, places, manyPlaces, turn, periods };
}

export type Asking = ReturnType<typeof asking>;

/** Copies the link in Share by keyboard and reads it from the clipboard; the dialog is closed again. */
export async function copyLinkByKeys(page: Page, language: Language): Promise<string> {
  const { share } = wordsOf[language];
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pressByKeys(page, page.locator('.share-menu > summary'));
  await pressByKeys(page, page.getByRole('button', { name: share.openDialog, exact: true }));
  await pressByKeys(page, page.getByRole('dialog').getByRole('button', { name: `${share.copy}: ${share.link}`, exact: true }));
  await page.getByRole('dialog').getByText(share.copied, { exact: true }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  return link;
}

/** Everything that is shown, in a browser that has never seen the page. */
export async function openedElsewhere(link: string, language: Language): Promise<{ readonly page: Page; readonly shown: Shown }> {
  const page = await newPage({ language });
  await page.goto(link);
  return { page, shown: await shownOn(page) };
}
