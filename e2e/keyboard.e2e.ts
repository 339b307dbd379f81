import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectClean, newPage } from './harness/page';
import { chartsOf } from './support/charts';
import { complete, languages, places, visit, wordsOf, type Place } from './support/pages';

/** A shared machine is slow. */
const patiently = { timeout: 5000 };

const named = (id: Place['id']): Place => places.find((place) => place.id === id) as Place;
const [overview, sources] = [named('overview'), named('sources')];

const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.textContent ?? '').trim());

describe('search', () => {
  it.each([
    ['mot cua', /một cửa/i],
    ['dat dai', /đất đai/i],
    ['mc', /một cửa|mc/i],
    ['HO SO', /hồ sơ/i],
    ['thi xa ky anh', /thị xã kỳ anh/i],
    ['papi', /papi/i],
  ])('opens by / and finds “%s” without marks', async (query, first) => {
    const page = await newPage();
    await visit(page, { place: overview, language: 'vi' });
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: wordsOf.vi.search.label });
    await box.waitFor();
    await expect.poll(() => box.evaluate((element) => element === document.activeElement), patiently).toBe(true);
    await page.keyboard.type(query);
    await expect.poll(async () => (await page.getByRole('dialog').getByRole('option').first().innerText()).normalize('NFC'), patiently).toMatch(first);
  });

  it('leads to what was found by Enter, and back by the browser', async () => {
    const page = await newPage({ language: 'en' });
    await visit(page, { place: overview, language: 'en' });
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: wordsOf.en.search.label }).waitFor();
    await page.keyboard.type('nghe an');
    await expect.poll(() => page.getByRole('dialog').getByRole('option').first().innerText(), patiently).toContain('Nghe An');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), patiently).toBe('Nghe An');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), patiently).toContain('Ha Tinh Department');
    await expectClean(page);
  });

  it('is left alone by a slash that is typed or composed', async () => {
    const page = await newPage();
    await visit(page, { place: sources, language: 'vi' });
    await page.getByRole('searchbox').fill('20');
    await page.keyboard.press('/');
    await page.keyboard.type('8');
    expect(await page.getByRole('searchbox').inputValue()).toBe('20/8');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', code: 'Slash', isComposing: true, bubbles: true, cancelable: true }));
    });
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
  });

  it('works while a Vietnamese input method composes', async () => {
    const page = await newPage();
    await visit(page, { place: overview, language: 'vi' });
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: wordsOf.vi.search.label });
    await box.waitFor();
    const input = await page.context().newCDPSession(page);
    for (const text of ['m', 'mo', 'mô', 'một']) await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect.poll(async () => (await page.getByRole('dialog').getByRole('option').first().innerText()).normalize('NFC'), patiently).toMatch(/một/i);
    expect(await box.inputValue()).toBe('một');
    await input.send('Input.insertText', { text: 'một cửa' });
    await expect.poll(() => box.inputValue(), patiently).toBe('một cửa');
    await expect.poll(async () => (await page.getByRole('dialog').getByRole('option').first().innerText()).normalize('NFC'), patiently).toMatch(/một cửa/i);
  });
});

describe('the keyboard', () => {
  it.each(languages)('reaches the content by the first stop in %s', async (language) => {
    const page = await newPage({ language });
    await visit(page, { place: overview, language });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(wordsOf[language].app.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(new URL(page.url()).hash).toBe(`#/${language}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  it('closes what is on top first by Escape, and gives the focus back', async () => {
    const page = await newPage();
    await visit(page, { place: overview, language: 'vi' });
    const chart = chartsOf(page).first();
    const panel = chart.locator('summary, button').filter({ hasText: new RegExp(`^${wordsOf.vi.block.download}$`) });
    await panel.focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(wordsOf.vi.block.download);
    await page.keyboard.press('Enter');
    const item = chart.getByRole('button', { name: wordsOf.vi.download.items.csv, exact: true });
    await item.focus();
    await page.keyboard.press('Escape');
    await item.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(wordsOf.vi.block.download);
  });

  it('shows where it is: every stop of a page has an outline', async () => {
    const page = await newPage();
    await visit(page, { place: named('emulation'), language: 'vi' });
    const bare: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const inside = [...element.querySelectorAll('*')].some((child) => getComputedStyle(child).outlineStyle !== 'none');
        const visible = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none' || inside;
        return { visible, html: element.outerHTML.slice(0, 100) };
      });
      if (stop !== null && !stop.visible) bare.push(stop.html);
    }
    expect(bare).toEqual([]);
  });

  it('moves nothing for readers who ask for less motion', async () => {
    const page = await newPage();
    await visit(page, { place: overview, language: 'vi' });
    await page.locator('main button[data-fact]').first().click();
    await page.getByRole('dialog').waitFor();
    const moving = await page.evaluate(() => {
      const seconds = (list: string): number => Math.max(...list.split(',').map((one) => parseFloat(one) * (one.includes('ms') ? 0.001 : 1)));
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const moves = seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01);
        return moves ? [element.outerHTML.slice(0, 100)] : [];
      });
    });
    expect(moving).toEqual([]);
    await page.keyboard.press('Escape');
    await complete(page, { place: overview, language: 'vi' });
  });
});
