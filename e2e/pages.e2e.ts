import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectClean, newPage, open } from './harness/page';
import { readData } from './support/data';
import { complete, everywhere, languages, places, visit, visitAnew, wordsOf, type Place } from './support/pages';

/** Charts are drawn again after the window has changed, and a shared machine is slow. */
const patiently = { timeout: 3000 };

/** The widest first: a page that was wide must become narrow again. */
const widths = [1920, 1440, 768, 360, 320];
const organisations = new Map(readData('organisations.csv').map((row) => [row['id'], row]));

const nameOf = (id: string, language: 'vi' | 'en'): string => organisations.get(id)?.[`name_${language}`] ?? id;

const heading = async (page: Page): Promise<string> => (await page.getByRole('heading', { level: 1 }).innerText()).normalize('NFC');

const named = (id: Place['id']): Place => places.find((place) => place.id === id) as Place;

/** How far the page reaches beyond the window, and what reaches farthest. */
const overflow = (page: Page): Promise<{ readonly by: number; readonly widest: string }> =>
  page.evaluate(() => {
    const by = document.documentElement.scrollWidth - innerWidth;
    const beyond = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
    return { by: Math.max(0, by), widest: by > 0 ? (beyond.at(-1)?.outerHTML.slice(0, 160) ?? '') : '' };
  });

describe.each(languages)('in %s', (language) => {
  it.each(everywhere)('the page $name opens under its own heading, title and language, without an error', async (place) => {
    const page = await newPage({ language });
    await visitAnew(page, { place, language });
    const words = wordsOf[language].app;
    expect(await heading(page)).toBe(place.ofOrganisation ? nameOf('ht-so-tnmt', language) : words.titles[place.id]);
    expect(await page.title()).toBe(`${words.titles[place.id]} · ${nameOf('ht-so-tnmt', language)} · Saola`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const here = page.locator('a[aria-current="page"]');
    expect(await here.allInnerTexts()).toEqual([words.pages[place.id]]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overflow(page), { message: `${width} pixels`, ...patiently }).toEqual({ by: 0, widest: '' });
    }
    await expectClean(page);
  });
});

describe('the address', () => {
  it('keeps page, organisation and parameters when the language changes, and the focus on the switch', async () => {
    const page = await newPage();
    const place = named('indices');
    await visit(page, { place, language: 'vi', query: 'org=nghe-an&t=2018..2022&view=table&theme=dark' });
    const toEnglish = page.getByRole('link', { name: wordsOf.vi.app.language, exact: true });
    await toEnglish.focus();
    await page.keyboard.press('Enter');
    await complete(page, { place, language: 'en' });
    expect(new URL(page.url()).hash).toBe('#/en/indices?org=nghe-an&t=2018..2022&view=table&theme=dark');
    expect(await heading(page)).toBe('Nghe An');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(wordsOf.en.app.language);
    await page.keyboard.press('Enter');
    await complete(page, { place, language: 'vi' });
    expect(new URL(page.url()).hash).toBe('#/vi/indices?org=nghe-an&t=2018..2022&view=table&theme=dark');
    await expectClean(page);
  });

  it('goes back and forward through pages and organisations', async () => {
    const page = await newPage();
    const words = wordsOf.vi.app;
    const [overview, oneStop, indices] = [named('overview'), named('one-stop'), named('indices')];
    await visit(page, { place: overview, language: 'vi' });
    await page.getByRole('link', { name: words.pages['one-stop'], exact: true }).click();
    await complete(page, { place: oneStop, language: 'vi' });
    await page.getByRole('combobox', { name: words.organisation, exact: true }).selectOption('ha-tinh');
    await expect.poll(() => heading(page), patiently).toBe('Hà Tĩnh');
    await page.getByRole('link', { name: words.pages.indices, exact: true }).click();
    await complete(page, { place: indices, language: 'vi' });
    expect(new URL(page.url()).hash).toBe('#/vi/indices?org=ha-tinh');
    await page.goBack();
    await complete(page, { place: oneStop, language: 'vi' });
    expect(await heading(page)).toBe('Hà Tĩnh');
    await page.goBack();
    await expect.poll(() => heading(page), patiently).toBe(nameOf('ht-so-tnmt', 'vi'));
    await page.goBack();
    await complete(page, { place: overview, language: 'vi' });
    await page.goForward();
    await complete(page, { place: oneStop, language: 'vi' });
    await page.goForward();
    await expect.poll(() => heading(page), patiently).toBe('Hà Tĩnh');
    await expectClean(page);
  });

  it.each(languages)('says in %s what it did not understand, and shows figures all the same', async (language) => {
    const page = await newPage({ language });
    const { notices } = wordsOf[language].app;
    const cases = [
      ['no-such-page', notices.unknownPage.replace('{page}', 'no-such-page')],
      ['one-stop?org=no-such-office', notices.unknownOrganisation.replace('{id}', 'no-such-office').replace('{name}', nameOf('ht-so-tnmt', language))],
      ['one-stop?colour=red', notices.ignored.replace('{list}', 'colour=red')],
      ['one-stop?t=yesterday', notices.ignored.replace('{list}', 't=yesterday')],
      ['one-stop?kind=pie3d', 'pie3d'],
      ['one-stop?rev=0000000', '0000000'],
    ] as const;
    for (const [address, words] of cases) {
      await page.goto('about:blank');
      await open(page, address);
      const notices = page.getByRole('status').allInnerTexts();
      expect((await notices).join('\n'), address).toContain(words);
      await page.locator('main [data-fact]').first().waitFor();
    }
    await expectClean(page);
  });

  it('keeps a retired body that has figures of its own, and names its successor', async () => {
    const page = await newPage();
    await visit(page, { place: named('overview'), language: 'vi', query: 'org=ht-so-tnmt' });
    expect(await heading(page)).toBe(nameOf('ht-so-tnmt', 'vi'));
    const became = wordsOf.vi.app.became.replace('{name}', nameOf('ht-so-nnmt', 'vi')).replace('{year}', '2025');
    await page.getByText(became).waitFor();
    await page.getByRole('combobox', { name: wordsOf.vi.app.organisation, exact: true }).selectOption('nghe-an-so-tnmt');
    await page.getByText(nameOf('nghe-an-so-nnmt', 'vi')).first().waitFor();
  });

  it('replaces a retired body without figures by its successor, and says so', async () => {
    const page = await newPage();
    await page.route('**/catalogue.json', async (route) => {
      const text = await (await route.fetch()).text();
      const withoutFigures = (key: string, value: unknown): unknown =>
        key === 'organisations' && Array.isArray(value) ? value.filter((organisation) => organisation !== 'ht-so-nnptnt') : value;
      await route.fulfill({ contentType: 'application/json', body: JSON.stringify(JSON.parse(text, withoutFigures)) });
    });
    await open(page, '?org=ht-so-nnptnt');
    const [old, name] = [nameOf('ht-so-nnptnt', 'vi'), nameOf('ht-so-nnmt', 'vi')];
    expect(await heading(page)).toBe(name);
    const said = wordsOf.vi.app.notices.successor.replace('{old}', old).replaceAll('{name}', name);
    expect((await page.getByRole('status').allInnerTexts()).join('\n')).toContain(said);
    await expectClean(page);
  });

  it('shows an honest short page where a body has no figures', async () => {
    const page = await newPage();
    await open(page, 'emulation?org=bac-kan');
    expect(await page.getByRole('figure').count()).toBe(0);
    const onward = page.locator('main').getByText(wordsOf.vi.panel.whereElse).locator('..').getByRole('link');
    expect(await onward.count()).toBeGreaterThan(0);
    await onward.first().click();
    await page.locator('main [data-fact]').first().waitFor();
    await expectClean(page);
  });
});
