import { describe, expect, it } from 'vitest';
import { expectClean, keptForOffline, newPage, settled } from './harness/page';
import { openOffice } from './support/office';
import { addressOf, complete, languages, places, questions, visit, wordsOf, type Place } from './support/pages';
import { printedFacts } from './support/printed';

const overview = places[0] as Place;

describe('after one visit, without a network', () => {
  it.each(languages)('every page opens in %s with its figures, and says that there is no network', async (language) => {
    const office = await openOffice();
    const page = await newPage({ language, serviceWorkers: 'allow', at: office.address });
    await visit(page, { place: overview, language });
    const seen = await printedFacts(page, 'main');
    await keptForOffline(page);
    await office.close();
    await page.context().setOffline(true);
    for (const place of [...places, ...questions.slice(-1)]) {
      await page.goto(`${office.address}#/${language}/${addressOf(place)}`);
      await page.reload();
      await settled(page);
      await complete(page, { place, language });
      const facts = await printedFacts(page, 'main');
      if (place.id === 'overview') expect(facts).toEqual(seen);
      else if (place.id !== 'status') expect(facts.length).toBeGreaterThan(5);
      expect((await page.getByRole('status').allInnerTexts()).join(' ')).toContain(wordsOf[language].app.offline);
    }
    // A page tells of its network by itself; what it does not find there is not an error of its own.
    await expectClean(page, [/net::ERR_INTERNET_DISCONNECTED/]);
  }, 120_000);
});

describe('a newer version', () => {
  it('is announced, waits, and comes when the reader agrees', async () => {
    const office = await openOffice();
    const page = await newPage({ serviceWorkers: 'allow', at: office.address });
    await visit(page, { place: overview, language: 'vi' });
    await keptForOffline(page);
    office.edit('index.html', (text) => text.replace('</head>', '<meta name="edition" content="newer"></head>'));
    office.edit('sw.js', (text) => text.replace(/(\{\s*"?url"?:\s*"index\.html",\s*"?revision"?:\s*")[^"]+/, '$1newer'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const notice = page.getByRole('status').filter({ hasText: wordsOf.vi.app.update });
    await notice.waitFor();
    const edition = page.locator('meta[name=edition]');
    expect(await edition.count()).toBe(0);
    await page.reload();
    await complete(page, { place: overview, language: 'vi' });
    expect(await edition.count()).toBe(0);
    await notice.getByRole('button', { name: wordsOf.vi.app.updateNow }).click();
    await edition.waitFor({ state: 'attached' });
    await complete(page, { place: overview, language: 'vi' });
    expect(await notice.count()).toBe(0);
    await expectClean(page);
  });
});
