import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectClean, newPage } from './harness/page';
import { readData } from './support/data';
import { chartPlaces, everywhere, languages, places, visit, wordsOf, type Language, type Place } from './support/pages';
import { expectPassport } from './support/passport';
import { faultOf, printedFacts, type Printed } from './support/printed';
import { strayDigits } from './support/stray-digits';

const article = readData('article-bht-197380.csv');
const named = (id: Place['id']): Place => places.find((place) => place.id === id) as Place;

/** The page of the system's status tells versions, moments and the browser, and nothing of an observation. */
const figurePlaces = everywhere.filter(({ id }) => id !== 'status');

/** Where the figures of the article stand: the pages of the department that it is about. */
const articlePages = (['overview', 'online-services', 'one-stop', 'emulation', 'monitoring'] as const).map(named);

describe.each(languages)('the article the project started from, read off the screen in %s', (language) => {
  let printed: readonly Printed[] = [];

  beforeAll(async () => {
    const page = await newPage({ language });
    for (const place of articlePages) {
      await visit(page, { place, language });
      printed = [...printed, ...(await printedFacts(page))];
    }
  });

  const formsOf = (id: string): readonly string[] => printed.filter((each) => each.id === id).map(({ text }) => text);

  it.each(article.map((row) => [row['id'] ?? '', row['indicator'] ?? '']))('has %s (%s), in the form of the source and with its qualifier', (id) => {
    expect(formsOf(id)).not.toEqual([]);
    expect(printed.filter((each) => each.id === id).map((each) => faultOf(each, language))).toEqual(formsOf(id).map(() => null));
  });

  it('prints “more than 50 %” as a bound, “1/3” as that fraction, 13 out of 13 with both, and a direction without a digit', () => {
    for (const text of formsOf('o00011')) expect(text).toMatch(/(>|trên|more than) ?50 ?%/i);
    for (const text of formsOf('o00012')) expect(text).toMatch(/1\/3/);
    for (const text of formsOf('o00012')) expect(text).not.toMatch(/33/);
    expect(formsOf('o00013').some((text) => /13 ?(\/|trong tổng số|of) ?13/.test(text))).toBe(true);
    for (const id of ['o02315', 'o02316', 'o02317']) for (const text of formsOf(id)) expect(text.replace(/[^:]*: /, '')).not.toMatch(/\d/);
  });
});

describe.each(languages)('every page in %s', (language) => {
  const strays = strayDigits(language);
  let page: Page;

  beforeAll(async () => {
    page = await newPage({ language });
  });

  it.each(figurePlaces)('$name prints no digit outside a figure, and every figure as data/observations.csv has it', async (place) => {
    await visit(page, { place, language });
    expect(await strays(page)).toEqual([]);
    const facts = await printedFacts(page);
    expect(facts.length).toBeGreaterThan(12);
    expect([...new Set(facts.flatMap((fact) => faultOf(fact, language) ?? []))]).toEqual([]);
  });

  it.each(chartPlaces)('$id opens the passport of its figures by keyboard, in text and in charts', async (place) => {
    await visit(page, { place, language });
    const texts = page.locator('main button[data-fact]:visible');
    const count = await texts.count();
    expect(count).toBeGreaterThan(0);
    const step = Math.max(1, Math.floor(count / 11));
    for (let i = 0; i < count; i += step) await expectPassport(page, texts.nth(i), language);
    const marks = page.locator('figure[data-chart] [data-mark][data-fact][tabindex="0"]');
    if ((await marks.count()) > 0) await expectPassport(page, marks.first(), language);
    await expectClean(page);
  });
});

describe('figures with more to say', () => {
  it('show every source of a figure that has several, and whether they agree', async () => {
    const page = await newPage();
    await visit(page, { place: named('indices'), language: 'vi', query: 'org=hai-phong' });
    const rows = readData('observations.csv').filter(
      (row) => row['indicator'] === 'par_index' && row['organisation'] === 'hai-phong' && row['period'] === '2023' && row['breakdown'] === '',
    );
    expect(rows.length).toBeGreaterThan(1);
    const chosen = page.locator(rows.map((row) => `main [data-fact="${row['id']}"]`).join(', ')).first();
    await chosen.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const ids = await dialog.locator('[data-fact]').evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset['fact']));
    expect(new Set(ids)).toEqual(new Set(rows.map((row) => row['id'])));
    const { agreement, others } = wordsOf.vi.passport;
    const text = await dialog.innerText();
    expect(text.toLowerCase()).toContain(others.toLowerCase());
    expect(Object.values(agreement).some((words) => text.includes(words))).toBe(true);
  });

  it.each(languages)('are added up in %s where a total stands beside its parts: 27 + 12 = 39', async (language: Language) => {
    const page = await newPage({ language });
    await visit(page, { place: named('overview'), language });
    const sum = page.locator('main p', { has: page.locator('[data-derived="sum"]') }).filter({ has: page.locator('[data-fact="o00004"]') });
    expect((await sum.first().innerText()).replace(/\s+/g, ' ')).toMatch(/27 .*\+ 12 .*= 39/);
    expect(await sum.first().innerText()).toContain('✓');
    expect(await sum.first().locator('[data-derived="sum"]').getAttribute('data-from')).toBe('o00004 o00005');
  });

  it.each(languages)('stand on the page of sources in %s: 8 that disagree, 13 that are a direction alone', async (language: Language) => {
    const page = await newPage({ language });
    await visit(page, { place: named('sources'), language });
    const words = wordsOf[language].sources;
    const section = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
    expect(await section(words.disagree).locator('> ul > li').count()).toBe(8);
    const directions = readData('observations.csv').filter((row) => ['increase', 'decrease'].includes(row['qualifier'] ?? ''));
    const shown = section(words.directions).locator('[data-fact]');
    const ids = await shown.evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset['fact']));
    expect(directions).toHaveLength(13);
    expect(new Set(ids)).toEqual(new Set(directions.map((row) => row['id'])));
    for (const text of await shown.allInnerTexts()) expect(text).toMatch(/^[↑↓]\D*$/);
    const form = words.sameInForm.replace('{count}', '30');
    await page.getByText(form).waitFor();
  });
});
