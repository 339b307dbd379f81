import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, it } from 'vitest';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { preflightWords } from '../src/i18n/messages/preflight';
import { expectClean, keptForOffline, newPage, settled } from './harness/page';
import { openOffice } from './support/office';
import { languages, wordsOf } from './support/pages';

/** A shared machine is slow. */
const patiently = { timeout: 20_000 };
const w = preflightWords.vi;

const row = (page: Page, id: string): Locator => page.locator(`[data-check="${id}"]`);
const levelOf = (page: Page, id: string): Promise<string | null> => row(page, id).getAttribute('data-level', patiently);
const verdict = (page: Page): Locator => page.locator('.preflight-verdict');

async function check(page: Page, { folder = inject('address'), language = 'vi', query = '' } = {}): Promise<void> {
  await page.goto(`${folder}#/${language}/preflight${query}`);
  await settled(page);
  await row(page, 'clock').waitFor();
  await settled(page);
}

async function screenOf(context: BrowserContext, width: number, height: number): Promise<void> {
  await context.addInitScript(([w, h]) => {
    Object.defineProperties(window.screen, { width: { value: w }, height: { value: h } });
  }, [width, height] as const);
}

describe('the check of a room', () => {
  it.each(languages)('says in one verdict above its rows how things stand, the worst first, in %s', async (language) => {
    const page = await newPage({ language });
    await check(page, { language });
    const words = preflightWords[language];
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(wordsOf[language].app.titles.preflight);
    expect(await verdict(page).innerText()).toContain(words.possible);
    const order = ['bad', 'look', 'untried', 'good'];
    const levels = await page.locator('.preflight-row').evaluateAll((rows) => rows.map((each) => each.getAttribute('data-level') ?? ''));
    expect(levels).toHaveLength(Object.keys(words.names).length);
    expect(levels.map((level) => order.indexOf(level))).toEqual(levels.map((level) => order.indexOf(level)).toSorted((a, b) => a - b));
    for (const [id, level] of [['figures', 'good'], ['font', 'good'], ['clock', 'good'], ['revision', 'good']] as const) expect(await levelOf(page, id), id).toBe(level);
    await expectClean(page);
  });

  it('measures the screen, and tells of one with few points', async () => {
    const page = await newPage();
    await screenOf(page.context(), 1024, 768);
    await check(page);
    expect(await row(page, 'screen').innerText()).toContain('1024 × 768 điểm ảnh, tỉ lệ 4:3');
    const small = await newPage();
    await screenOf(small.context(), 800, 600);
    await check(small);
    expect(await levelOf(small, 'screen')).toBe('look');
  });

  it('becomes ready by what the speaker tries, and then leads into the talk', async () => {
    const page = await newPage();
    await check(page, { query: '?deck=review-2011-2020' });
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: w.window.try }).click();
    const popup = await opened;
    expect(await levelOf(page, 'window')).toBe('good');
    await expect.poll(() => popup.isClosed(), patiently).toBe(true);
    await page.getByRole('button', { name: w.clicker.try }).click();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('F5');
    await expect.poll(() => levelOf(page, 'clicker'), patiently).toBe('good');
    expect(await row(page, 'window').getAttribute('data-level'), 'F5 did not read the page anew').toBe('good');
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: w.quiet.confirm }).check();
    expect(await page.locator('[data-level=untried]').count()).toBe(0);
    await page.getByRole('link', { name: w.start }).click();
    await page.locator('.talk .slide').first().waitFor();
    expect(new URL(page.url()).hash).toContain('deck=review-2011-2020');
    await expectClean(page);
  });

  it('says what to do where the second window is blocked', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await check(page);
    await page.getByRole('button', { name: w.window.try }).click();
    expect(await row(page, 'window').innerText()).toContain(w.window.blockedTodo);
  });

  it.each(['light', 'dark', 'contrast'] as const)('is read by everybody on a telephone in the %s theme', async (theme) => {
    const page = await newPage({ theme, size: 'phone' });
    await check(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
  });
});

describe('without a network', () => {
  it('the room is ready after one visit, and not before', async () => {
    const office = await openOffice();
    const page = await newPage({ serviceWorkers: 'allow', at: office.address });
    await check(page, { folder: office.address });
    await keptForOffline(page);
    await expect.poll(() => levelOf(page, 'offline'), patiently).toBe('good');
    await office.close();
    await page.context().setOffline(true);
    await page.reload();
    await settled(page);
    await expect.poll(() => levelOf(page, 'offline'), patiently).toBe('good');
    expect(await levelOf(page, 'figures')).toBe('good');
    await expectClean(page, [/net::ERR_INTERNET_DISCONNECTED/]);
  }, 120_000);

  it('a room that has kept nothing is told not to begin', async () => {
    const page = await newPage();
    await check(page);
    await page.context().setOffline(true);
    await expect.poll(() => levelOf(page, 'offline'), patiently).toBe('bad');
    expect(await page.locator('.preflight-row').first().getAttribute('data-check')).toBe('offline');
    expect(await verdict(page).getAttribute('data-level')).toBe('bad');
    await page.context().setOffline(false);
    await expect.poll(() => levelOf(page, 'offline'), patiently).toBe('look');
  });
});
