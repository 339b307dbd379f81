import { buffer } from 'node:stream/consumers';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { decksPageWords } from '../src/i18n/messages/decks-page';
import { expectClean, newPage, open, type PageOptions } from './harness/page';
import { languages, type Language, wordsOf } from './support/pages';
import { onStage } from './support/talk';

/** A shared machine is slow. */
const patiently = { timeout: 20_000 };
const w = decksPageWords.vi;

const table = (page: Page, language: Language = 'vi'): Locator => page.getByRole('listbox', { name: decksPageWords[language].sorter });
const slides = (page: Page): Locator => page.getByRole('option');
const titles = (page: Page): Promise<readonly string[]> =>
  slides(page).evaluateAll((options) => options.map((option) => (option.getAttribute('aria-label') ?? '').replace(/^[^:]*: /, '')));
const said = (page: Page): Locator => page.locator('p.deck-said').first();
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Until every slide says something, and none is on its way. */
async function shown(page: Page): Promise<void> {
  await page.waitForFunction(
    (reading) => [...document.querySelectorAll('[role="option"]')].every((option) => !option.getAttribute('aria-label')?.endsWith(reading)),
    w.slideReading,
  );
  await page.waitForFunction(() => document.querySelector('main .slide-none[role="status"]') === null);
}

/** A copy of the ready talk on the light table. */
async function editCopy(options: PageOptions = {}): Promise<Page> {
  const { language = 'vi' } = options;
  const page = await newPage(options);
  await open(page, 'decks');
  const [before] = decksPageWords[language].copyOf.split('{');
  await page.getByRole('button', { name: new RegExp(`^${before}`) }).first().click();
  await table(page, language).waitFor();
  if (language === 'vi') await shown(page);
  return page;
}

const centreOf = async (slide: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await slide.boundingBox();
  if (box === null) throw new Error('The slide is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 3 };
};

describe('a talk on the light table', () => {
  it('is put in order by the keyboard alone, undone, kept over a reload, and held in that order', async () => {
    const page = await editCopy();
    const [first = '', second = '', third = ''] = await titles(page);
    await slides(page).first().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Alt+ArrowLeft', 'Alt+ArrowLeft']) await page.keyboard.press(key);
    expect((await titles(page)).slice(0, 3)).toEqual([third, first, second]);
    expect(await said(page).innerText()).toContain(third);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true');
    await page.keyboard.press('Control+z');
    expect((await titles(page)).slice(0, 3)).toEqual([first, third, second]);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Mọi thủ tục đã qua một cửa');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await titles(page))[0]).toBe('Mọi thủ tục đã qua một cửa');
    await page.reload();
    await table(page).waitFor();
    await shown(page);
    expect((await titles(page)).slice(0, 3)).toEqual(['Mọi thủ tục đã qua một cửa', first, second]);
    await page.getByRole('link', { name: w.present, exact: true }).click();
    await onStage(page);
    await page.locator('.talk').getByRole('heading', { name: 'Mọi thủ tục đã qua một cửa' }).waitFor();
    await expectClean(page);
  });

  it('is put in order by dragging; Escape puts a slide back', async () => {
    const page = await editCopy();
    const before = await titles(page);
    const [from, to] = [await centreOf(slides(page).nth(1)), await centreOf(slides(page).nth(6))];
    const carry = async (): Promise<void> => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 10, from.y + 10);
      await page.mouse.move(to.x + 30, to.y, { steps: 4 });
      await page.locator('.sorter-slide[data-gap]').waitFor({ state: 'attached' });
    };
    await carry();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await titles(page)).toEqual(before);
    await carry();
    await page.mouse.up();
    const moved = before.toSpliced(1, 1).toSpliced(6, 0, before[1] ?? '');
    await expect.poll(() => titles(page)).toEqual(moved);
    await expectClean(page);
  });

  it('is put in order by a finger that holds a slide, and by buttons, on a phone', async () => {
    const page = await editCopy({ size: 'phone' });
    const before = await titles(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await button(page, w.later).click();
    await button(page, w.later).click();
    await expect.poll(() => titles(page)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
    const touch = await page.context().newCDPSession(page);
    const [from, to] = [await centreOf(slides(page).nth(2)), await centreOf(slides(page).nth(1))];
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { readonly x: number; readonly y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    await send('touchStart', [from]);
    await page.locator('.sorter-slide[data-lifted]').waitFor({ state: 'attached' });
    await send('touchMove', [{ x: to.x - 20, y: to.y }]);
    await send('touchEnd', []);
    await expect.poll(() => titles(page)).toEqual([before[1], before[0], before[2], ...before.slice(3)]);
    await expectClean(page);
  });

  it('takes figures of a page, words and time, and goes with them into a file and back', async () => {
    const page = await editCopy();
    const count = await slides(page).count();
    await page.locator('summary', { hasText: w.add }).click();
    await button(page, w.addFigures).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').selectOption('indices');
    const [adding = ''] = w.figures.add.split('{');
    await dialog.getByRole('button', { name: new RegExp(`^${adding}`) }).first().click(patiently);
    await page.keyboard.press('Escape');
    await expect.poll(() => slides(page).count()).toBe(count + 1);
    await page.getByRole('spinbutton', { name: w.minutes }).fill('2');
    await page.getByRole('textbox', { name: w.notes }).fill('Nói chậm.');
    await page.locator('summary', { hasText: w.ways }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Lưu tệp/ }).click()]);
    const bytes = await buffer(await file.createReadStream());
    const saved = JSON.parse(bytes.toString('utf8')) as { readonly slides: readonly { readonly address: string | null; readonly seconds: number | null; readonly notes: string }[]; readonly pinned: unknown };
    expect(saved.slides[1]).toMatchObject({ address: expect.stringContaining('/vi/indices?i='), seconds: 120, notes: 'Nói chậm.' });
    expect(saved.pinned).not.toBeNull();
    const other = await newPage();
    await open(other, 'decks');
    await other.getByLabel(w.open).setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer: bytes });
    await other.getByRole('link', { name: new RegExp(`^${w.editOf.split('“')[0]}`) }).click();
    await table(other).waitFor();
    expect(await slides(other).count()).toBe(count + 1);
    await expectClean(other);
  });

  it('comes back to the slide it was left at, after it was held', async () => {
    const page = await editCopy();
    await slides(page).nth(3).click();
    const chosen = await slides(page).nth(3).getAttribute('aria-label');
    await page.getByRole('link', { name: w.present, exact: true }).click();
    await onStage(page);
    await page.locator('.talk').getByRole('region', { name: /^Trang 1 trên / }).waitFor();
    await page.keyboard.press('Escape');
    await table(page).waitFor();
    expect(await page.getByRole('option', { selected: true }).getAttribute('aria-label')).toBe(chosen);
  });
});

describe.each(languages)('axe finds nothing grave in %s', (language) => {
  const grave = new Set<string | null | undefined>(['serious', 'critical']);
  const findings = async (page: Page): Promise<readonly string[]> => {
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
    expect(passes.length).toBeGreaterThan(0);
    return violations.filter(({ impact }) => grave.has(impact)).flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  };

  it.each(['light', 'dark', 'contrast'] as const)('in the list, on the light table and among figures, %s', async (theme) => {
    const page = await newPage({ language, theme });
    await open(page, 'decks');
    const words = decksPageWords[language];
    await page.getByRole('button', { name: new RegExp(`^${words.copyOf.split('{')[0]}`) }).first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: words.create }).click();
    await table(page, language).waitFor();
    await page.locator('summary', { hasText: words.add }).click();
    await button(page, words.addFigures).click();
    await page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${words.figures.add.split('{')[0]}`) }).first().click(patiently);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await findings(page)).toEqual([]);
  });
});

describe('the pages of talks', () => {
  it('are led to from the foot of every page', async () => {
    const page = await newPage();
    await open(page, 'one-stop');
    await page.getByRole('contentinfo').getByRole('link', { name: wordsOf.vi.app.pages.decks, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: wordsOf.vi.app.titles.decks }).waitFor();
    await page.getByRole('heading', { name: w.ready }).waitFor();
  });
});
