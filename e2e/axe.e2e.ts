import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { pxweb } from '../src/data/foreign/publishers.fixture';
import { bytesOf } from '../src/data/foreign/read.fixture';
import { newPage } from './harness/page';
import { chartsOf, showAll } from './support/charts';
import { accept, choose } from './support/opening';
import { everywhere, languages, places, questions, visit, wordsOf } from './support/pages';

/** What hinders people most; the rest of what axe says is taste. */
const grave = new Set<string | null | undefined>(['serious', 'critical']);

async function findings(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...(rules.length > 0 && { runOnly: [...rules] }) });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations
    .filter(({ impact }) => grave.has(impact))
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary?.slice(0, 200) ?? ''}`));
}

describe.each(languages)('axe finds nothing grave in %s', (language) => {
  let page: Page;

  beforeAll(async () => {
    page = await newPage({ language });
  });

  it.each(everywhere)('on $name', async (place) => {
    await visit(page, { place, language });
    expect(await findings(page)).toEqual([]);
  });

  it('in tables, an open panel and a passport', async () => {
    const place = places.find(({ id }) => id === 'one-stop') ?? places[0];
    if (place === undefined) throw new Error('There are no pages.');
    await visit(page, { place, language });
    await showAll(page, 'table', language);
    await chartsOf(page).locator('summary, button').filter({ hasText: new RegExp(`^${wordsOf[language].block.download}$`) }).first().click();
    expect(await findings(page)).toEqual([]);
    await page.locator('main button[data-fact]').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('in the pickers and dialogs of a question', async () => {
    const [place] = questions;
    if (place === undefined) throw new Error('There are no questions.');
    await visit(page, { place, language });
    const { explore, opening, share } = wordsOf[language];
    const open = async (button: Locator): Promise<void> => {
      await button.click();
      await page.getByRole('dialog').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    const brackets = page.getByRole('group', { name: explore.question }).getByRole('button');
    const count = await brackets.count();
    expect(count).toBeGreaterThan(5);
    for (let i = 0; i < count; i += 1) await open(brackets.nth(i));
    await open(page.getByRole('button', { name: opening.button, exact: true }));
    await open(page.getByRole('button', { name: share.views.label, exact: true }));
    await page.locator('summary, button').filter({ hasText: new RegExp(`^${share.share}$`) }).click();
    await open(page.getByRole('button', { name: share.openDialog, exact: true }));
  }, 120_000);

  it('in a report on a file of another publisher, and in its figures', async () => {
    const [place] = questions;
    if (place === undefined) throw new Error('There are no questions.');
    await visit(page, { place, language });
    await choose(page, { name: 'V02.01.json', bytes: bytesOf(pxweb()) }, language);
    expect(await findings(page)).toEqual([]);
    await accept(page, language);
    expect(await findings(page)).toEqual([]);
  });
});

/** Of what axe knows, only contrast depends on the theme. */
describe.each(['dark', 'contrast'] as const)('texts stand out in the theme %s', (theme) => {
  it.each(everywhere)('on $name', async (place) => {
    const page = await newPage({ language: theme === 'dark' ? 'vi' : 'en' });
    await visit(page, { place, language: theme === 'dark' ? 'vi' : 'en', query: `theme=${theme}` });
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(await findings(page, ['color-contrast'])).toEqual([]);
  });
});
