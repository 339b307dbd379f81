import { describe, expect, it, onTestFinished } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { startApiServer } from '../mocks/http-server';
import { expectClean, newPage } from './harness/page';
import { readData } from './support/data';
import { connect, openOffice } from './support/office';
import { complete, languages, places, visit, wordsOf, type Language, type Place } from './support/pages';
import { printedFacts } from './support/printed';

const overview = places[0] as Place;

type Api = Awaited<ReturnType<typeof startApiServer>>;

interface Connected {
  readonly api: Api;
  readonly page: Page;
  readonly address: string;
}

/** A page that reads its figures from an API on another origin, on nothing yet. */
async function connected(language: Language = 'vi'): Promise<Connected> {
  const api = await startApiServer();
  onTestFinished(api.close);
  const office = await openOffice();
  connect(office, api.url);
  return { api, page: await newPage({ language, at: office.address }), address: office.address };
}

/** What a page under test provokes by itself: the other origin it was told to read, and the answers that fail. */
const provoked = [/^request to another host: http:\/\/127\.0\.0\.1/, /^console: Failed to load resource/];

const nameOf = (indicator: string, language: Language): string =>
  readData('indicators.csv').find((row) => row['id'] === indicator)?.[`name_${language}`] ?? indicator;

/** A sentence of the interface up to its first placeholder. */
const start = (template: string): string => template.slice(0, Math.max(0, `${template}{`.indexOf('{'))).trim();

const alerts = (page: Page): Locator => page.getByRole('alert');

describe('figures from an API', () => {
  it('are those of the files', async () => {
    const { page } = await connected();
    const beside = await newPage();
    for (const place of [overview, places.find(({ id }) => id === 'indices') as Place]) {
      await visit(page, { place, language: 'vi' });
      await visit(beside, { place, language: 'vi' });
      const read = await printedFacts(page);
      expect(read.length).toBeGreaterThan(20);
      expect(read).toEqual(await printedFacts(beside));
    }
    await expectClean(page, provoked);
  });

  it.each(languages)('leave the rest standing in %s when one dataset fails, named, and come when asked again', async (language) => {
    const { api, page } = await connected(language);
    api.fail('500;only=procedures_online');
    await visit(page, { place: overview, language });
    expect(await page.locator('main [data-fact="o00002"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main [data-fact="o00003"]').count()).toBe(0);
    const failed = alerts(page).filter({ hasText: nameOf('procedures_online', language) });
    expect(await failed.first().innerText()).toContain(wordsOf[language].errors.serverFailed.replace('{status}', '500'));
    api.fail(null);
    await failed.first().getByRole('button', { name: wordsOf[language].panel.retry }).click();
    await page.locator('main [data-fact="o00003"]').first().waitFor();
    await failed.first().waitFor({ state: 'detached' });
    await expectClean(page, provoked);
  });

  it.each(languages)('that all fail give an error in %s with a way forward', async (language) => {
    const { api, page, address } = await connected(language);
    api.fail('500');
    await page.goto(`${address}#/${language}/`);
    await alerts(page).first().waitFor();
    expect(await alerts(page).first().innerText()).toContain(wordsOf[language].errors.serverFailed.replace('{status}', '500'));
    expect(await page.getByRole('navigation').first().isVisible()).toBe(true);
    api.fail(null);
    await alerts(page).getByRole('button', { name: wordsOf[language].panel.retry }).click();
    await page.locator('main [data-fact="o00001"], main [data-fact="o00002"]').first().waitFor();
    await complete(page, { place: overview, language });
    await expectClean(page, provoked);
  });

  it.each([
    ['html', 'vi', 'webPage'],
    ['cut', 'en', 'cutOff'],
    ['not-json', 'vi', 'notJson'],
    ['old-schema', 'en', 'otherFormat'],
    ['wrong-lengths', 'vi', 'wrongLengths'],
    ['404', 'en', 'notFound'],
    ['403', 'vi', 'forbidden'],
  ] as const)('say what is wrong with them: %s', async (fault, language, key) => {
    const { api, page } = await connected(language);
    api.fail(`${fault};only=honorees`);
    await visit(page, { place: places.find(({ id }) => id === 'emulation') as Place, language });
    const failed = alerts(page).filter({ hasText: nameOf('honorees', language) }).first();
    await failed.waitFor();
    expect(await failed.innerText()).toContain(start(wordsOf[language].errors[key]));
    expect(await page.locator('main [data-fact="o00008"]').count()).toBe(0);
    await expectClean(page, provoked);
  });

  it('stay on screen with their age when they cannot be refreshed', async () => {
    const { api, page } = await connected();
    await page.clock.install();
    await visit(page, { place: overview, language: 'vi' });
    const before = await printedFacts(page, 'main');
    api.fail('500');
    await page.clock.fastForward(6 * 60_000);
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    const stale = page.getByRole('status').filter({ hasText: start(wordsOf.vi.panel.stale) }).first();
    await stale.waitFor();
    expect(await stale.innerText()).toMatch(/[67] phút trước/);
    expect(await printedFacts(page, 'main')).toEqual(before);
    api.fail(null);
    await stale.getByRole('button', { name: wordsOf.vi.panel.retry }).click();
    await expectClean(page, provoked);
  });
});

describe('config.json with mistakes', () => {
  it('gives a page in both languages that names each key', async () => {
    const office = await openOffice();
    office.edit('config.json', () => '{"api": 3, "language": "fr", "organisation": "ht-so-tnmt", "colour": "red"}');
    const page = await newPage({ at: office.address });
    await page.goto(office.address);
    await alerts(page).waitFor();
    const keys = await alerts(page).locator('code').allInnerTexts();
    expect(new Set(keys)).toEqual(new Set(['api', 'language', 'colour']));
    const text = await alerts(page).innerText();
    for (const words of ['Ghi "vi" hoặc "en".', 'Write "vi" or "en".', 'There is no such key']) expect(text).toContain(words);
    await expectClean(page);
  });

  it('that is no JSON at all says so', async () => {
    const office = await openOffice();
    office.edit('config.json', () => '{"api": null,');
    const page = await newPage({ at: office.address });
    await page.goto(office.address);
    await alerts(page).waitFor();
    expect(await alerts(page).innerText()).toContain('config.json');
    expect(await alerts(page).innerText()).toContain(wordsOf.en.errors.fileNotJson.split('{file}').at(-1));
    await expectClean(page);
  });
});
