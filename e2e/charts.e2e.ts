import { beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { expectClean, newPage } from './harness/page';
import { chartsOf, figuresIn, openPanel, showAll } from './support/charts';
import { chartPlaces, languages, visit, wordsOf } from './support/pages';

interface Focused {
  readonly mark: string;
  readonly figure: string;
  readonly stops: number;
}

/** The mark that has the focus in a chart, and how many of its marks the Tab key reaches. */
const focusIn = (chart: Locator): Promise<Focused> =>
  chart.evaluate((element) => {
    const focused = document.activeElement;
    const inside = focused instanceof SVGElement && element.contains(focused);
    return {
      mark: inside ? (focused.dataset['mark'] ?? '') : '',
      figure: inside ? (focused.dataset['fact'] ?? focused.dataset['from'] ?? '') : '',
      stops: element.querySelectorAll('[data-mark][tabindex="0"]').length,
    };
  });

/** Moves through a chart by arrows and tells what is wrong; '' when all is right. */
async function faultOfKeys(page: Page, chart: Locator): Promise<string> {
  const marks = await chart.locator('[data-mark]').count();
  await chart.locator('[data-mark][tabindex="0"]').first().focus();
  const first = await focusIn(chart);
  const visited = [first];
  for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'ArrowUp']) {
    await page.keyboard.press(key);
    visited.push(await focusIn(chart));
  }
  if (visited.some(({ mark }) => mark === '')) return 'an arrow led out of the chart';
  if (visited.some(({ stops }) => stops !== 1)) return `the Tab key stops ${visited.map(({ stops }) => stops).join(', ')} times`;
  if (marks > 1 && new Set(visited.map(({ mark }) => mark)).size < 2) return 'the arrows do not move';
  await page.keyboard.press('Tab');
  return (await focusIn(chart)).mark === '' ? '' : 'Tab does not leave the marks';
}

describe.each(languages)('the charts in %s', (language) => {
  let page: Page;

  beforeAll(async () => {
    page = await newPage({ language });
  });

  it.each(chartPlaces)('of $id show the same figures as their tables, no more and no fewer', async (place) => {
    await visit(page, { place, language });
    await showAll(page, 'chart', language);
    const drawn = await figuresIn(page, 'marks');
    await showAll(page, 'table', language);
    const listed = await figuresIn(page, 'cells');
    const compared = [...drawn].filter(([, figures]) => figures.length > 0);
    expect(compared.length).toBeGreaterThan(0);
    for (const [chart, figures] of compared) expect({ chart, figures: listed.get(chart) }).toEqual({ chart, figures });
    expect([...listed.values()].filter((figures) => figures.length === 0)).toEqual([]);
  });

  it.each(chartPlaces)('of $id say what they show, in which unit, of whom, when, and by which source', async (place) => {
    await visit(page, { place, language });
    const words = wordsOf[language].block;
    for (const text of await chartsOf(page).allInnerTexts()) {
      expect(text).toContain(words.source.trim());
      expect(text).toMatch(/ · .*\d{4}.* · /);
    }
    const names = await chartsOf(page).evaluateAll((charts) =>
      charts.map((chart) => document.getElementById(chart.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''),
    );
    for (const name of names) expect(name).toMatch(/\p{L}/u);
    const drawings = await chartsOf(page).locator('svg:has([data-mark])').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    for (const summary of drawings) expect(summary).toMatch(/\p{L}.*\.$/u);
  });
});

describe('a chart under the keyboard', () => {
  it.each(chartPlaces)('on $id is one stop, moves by arrows and opens a passport by Enter', async (place) => {
    const page = await newPage();
    await visit(page, { place, language: 'vi' });
    const charts = chartsOf(page).filter({ has: page.locator('[data-mark]') });
    const count = await charts.count();
    expect(count).toBeGreaterThan(0);
    const faults: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const chart = charts.nth(i);
      const fault = await faultOfKeys(page, chart);
      if (fault !== '') faults.push(`${await chart.getAttribute('id')}: ${fault}`);
    }
    expect(faults).toEqual([]);
    await charts.first().locator('[data-mark][tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowRight');
    const { figure, mark } = await focusIn(charts.first());
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (const id of figure.split(' ')) expect(await dialog.innerText()).toMatch(new RegExp(`${id}|${wordsOf.vi.passport.computed}`));
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect((await focusIn(charts.first())).mark).toBe(mark);
    await expectClean(page);
  });
});

describe('the kinds of a chart', () => {
  it.each(languages)('are drawn when they fit, and otherwise stand back with a reason, in %s', async (language) => {
    const page = await newPage({ language });
    const { block, charts: words } = wordsOf[language];
    const reasons: string[] = Object.values(words.unfit);
    const place = chartPlaces.find(({ id }) => id === 'indices') ?? chartPlaces[0];
    if (place === undefined) throw new Error('There is no page of indices.');
    await visit(page, { place, language });
    const offered = chartsOf(page).filter({ has: page.locator('summary, button').filter({ hasText: new RegExp(`^${block.kinds}$`) }) });
    const count = Math.min(6, await offered.count());
    expect(count).toBeGreaterThan(0);
    let refused = 0;
    for (let i = 0; i < count; i += 1) {
      const chart = page.locator(`figure[id="${await offered.nth(i).getAttribute('id')}"]`);
      await openPanel(chart, block.kinds);
      const kinds = chart.locator('button[aria-pressed]').filter({ visible: true }).filter({ hasText: new RegExp(Object.values(block.kindNames).join('|')) });
      const states = await kinds.evaluateAll((all) => all.map((one) => ({ text: one.textContent, off: one.getAttribute('aria-disabled') === 'true' })));
      for (const { text, off } of states) expect({ text, reason: reasons.some((reason) => text.includes(reason)) }).toEqual({ text, reason: off });
      refused += states.filter(({ off }) => off).length;
      const before = await chart.getAttribute('data-chart');
      const off = states.findIndex((state) => state.off);
      if (off >= 0) await kinds.nth(off).click({ force: true });
      expect(await chart.getAttribute('data-chart')).toBe(before);
      await page.keyboard.press('Escape');
    }
    expect(refused).toBeGreaterThan(0);
    await expectClean(page);
  });

  it('change the drawing and keep its figures in one table', async () => {
    const page = await newPage();
    const place = chartPlaces.find(({ id }) => id === 'one-stop') ?? chartPlaces[0];
    if (place === undefined) throw new Error('There is no page of the one-stop mechanism.');
    await visit(page, { place, language: 'vi' });
    const { block } = wordsOf.vi;
    const chart = chartsOf(page).and(page.locator('[data-chart="ranked"]')).first();
    const id = (await chart.getAttribute('id')) ?? '';
    const same = page.locator(`figure[id="${id}"]`);
    await openPanel(same, block.kinds);
    await same.getByRole('button', { name: block.kindNames.bar, exact: true }).click();
    await page.locator(`figure[id="${id}"][data-chart="bar"] [data-mark]`).first().waitFor();
    const drawn = (await figuresIn(page, 'marks')).get(id);
    await showAll(page, 'table', 'vi');
    expect((await figuresIn(page, 'cells')).get(id)).toEqual(drawn);
  });
});
