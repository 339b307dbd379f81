import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bytesOf, essence } from '../src/data/foreign/read.fixture';
import { readFile } from '../src/data/foreign/read-file';
import type { Choices } from '../src/data/foreign/outcome';
import type { Dataset } from '../src/domain/dataset';
import { expectClean, newPage, settled } from './harness/page';
import type { SavedFile } from './support/files';
import { accept, choose, figuresShown, notOurs, openDialog, ours, problemsTold, saved, shown } from './support/opening';
import { published } from './support/published';
import { places, visit, wordsOf, type Language, type Place } from './support/pages';

const explore = places.find(({ id }) => id === 'explore') as Place;

/** A shared machine is slow. */
const patiently = { timeout: 10_000 };

async function readHere({ name, bytes }: SavedFile, choices: Choices = {}): Promise<Dataset> {
  const { dataset, outcome } = await readFile(name, bytes, choices);
  if (dataset === null) throw new Error(`${name} is ${outcome}.`);
  return dataset;
}

/** Every figure and where it stands. A breakdown named like a column of every tidy table is saved as `by_unit`. */
const sayings = (dataset: Dataset): ReadonlyMap<string, unknown> =>
  new Map(
    [...essence(dataset)].map(([place, figure]) => {
      const [indicator, organisation, period, breakdown] = JSON.parse(place) as [string, string, string, [string, string][]];
      const categories = breakdown.map(([dimension, category]) => `${dimension.replace(/^by_/, '')}=${category}`).sort();
      return [[indicator, organisation, period, ...categories].join(), figure];
    }),
  );

/** Narrows the question to one period, draws it otherwise and opens a passport; then all of it is undone. */
async function exploreLikeOurs(page: Page, language: Language): Promise<void> {
  const { explore: w } = wordsOf[language];
  const all = await figuresShown(page);
  const asked = page.url();
  const kinds = page.getByRole('group', { name: w.tools.kinds }).locator('button[aria-pressed="false"]');
  const kind = await page.locator('main figure[data-chart]').getAttribute('data-chart');
  await kinds.first().click();
  await page.locator(`main figure[data-chart]:not([data-chart="${kind}"])`).waitFor();
  const times = page.getByRole('complementary', { name: w.facets.title }).getByRole('region').last();
  await times.getByRole('button', { name: new RegExp(`^${w.facets.onlyOf.replace('{label}', '.+')}$`) }).first().click();
  await expect.poll(async () => (await figuresShown(page)).length, patiently).toBeLessThan(all.length);
  for (const figure of await figuresShown(page)) expect(all).toContain(figure);

  const figure = page.locator('main td [data-fact]').first();
  const printed = await figure.innerText();
  await figure.press('Enter');
  await page.getByRole('dialog').waitFor();
  expect(await page.getByRole('dialog').innerText()).toContain(printed);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  const undo = page.getByRole('button', { name: w.tools.undo });
  await undo.click();
  await undo.click();
  await expect.poll(() => page.url(), patiently).toBe(asked);
  await expect.poll(() => figuresShown(page), patiently).toEqual(all);
}

describe.each(published)('$name of another publisher', ({ language, problems, understood, figures, ...file }) => {
  const { opening: w } = wordsOf[language];

  it('is reported on, explored like our own, marked as not ours, and still there when the page is read anew', async () => {
    const page = await newPage({ language });
    await visit(page, { place: explore, language });
    const dialog = await choose(page, file, language);
    expect((await problemsTold(dialog)).map(({ code }) => code)).toEqual(problems);
    const report = (await dialog.innerText()).normalize('NFC');
    for (const words of understood) expect(report).toContain(words);

    await accept(page, language);
    expect(await figuresShown(page)).toEqual([...figures].sort());
    expect(await notOurs(page).innerText()).toContain(w.notOurs.replace('{name}', file.name));
    expect(new URL(page.url()).hash).toMatch(/^#\/(vi|en)\/explore\?data=f-[0-9a-f]+$/);
    await exploreLikeOurs(page, language);

    await page.reload();
    await shown(page);
    expect(await figuresShown(page)).toEqual([...figures].sort());
    await expectClean(page);
  });

  it('is saved as a tidy table that says the same when it is read again, and is gone when it is removed', async () => {
    const page = await newPage({ language });
    await visit(page, { place: explore, language });
    await choose(page, file, language);
    await accept(page, language);
    const link = page.url();
    const copy = await saved(page, language);
    expect(sayings(await readHere(copy))).toEqual(sayings(await readHere(file)));

    const dialog = await choose(page, copy, language);
    expect(await problemsTold(dialog)).toEqual([]);
    await accept(page, language);
    expect(await figuresShown(page)).toEqual([...figures].sort());
    expect(await notOurs(page).innerText()).toContain(copy.name);

    await notOurs(page).getByRole('button').filter({ hasText: w.remove }).click();
    await ours(page);
    const list = await openDialog(page, language);
    await list.getByRole('button').filter({ hasText: new RegExp(`^${w.remove}$`) }).click();
    await list.getByText(w.keptNone, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.goto('about:blank');
    await page.goto(link);
    await settled(page);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('main td [data-fact]').count()).toBe(0);
    await page.getByRole('button', { name: w.leave, exact: true }).click();
    await ours(page);
    await expectClean(page);
  });
});

describe('a number of two readings', () => {
  const language = 'vi';
  const { opening: w } = wordsOf[language];
  const file = { name: 'dân số.csv', bytes: bytesOf('Chỉ tiêu;Địa phương;Năm;Giá trị\nDân số;Hà Tĩnh;2022;1.317\nDân số;Hà Tĩnh;2023;1.324\n') };

  it('is asked about and never guessed, and each answer gives figures of its own', async () => {
    const page = await newPage({ language });
    await visit(page, { place: explore, language });
    const before = await figuresShown(page);
    const dialog = await choose(page, file, language);
    const way = dialog.getByRole('button', { name: w.accept, exact: true });
    await way.press('Enter');
    expect(await way.getAttribute('aria-disabled')).toBe('true');
    expect(await figuresShown(page)).toEqual(before);

    await dialog.getByRole('radio', { name: /hàng nghìn/ }).click();
    await dialog.locator('button:not([aria-disabled="true"])', { hasText: w.accept }).waitFor();
    await accept(page, language);
    expect(await figuresShown(page)).toEqual(['1.317', '1.324']);
    const thousands = page.url();

    await choose(page, file, language);
    await dialog.getByRole('radio', { name: /thập phân/ }).click();
    await dialog.locator('button:not([aria-disabled="true"])', { hasText: w.accept }).waitFor();
    await accept(page, language);
    expect(await figuresShown(page)).toEqual(['1,317', '1,324']);
    expect(page.url()).not.toBe(thousands);

    const copy = await saved(page, language);
    expect(sayings(await readHere(copy))).toEqual(sayings(await readHere(file, { decimalMark: '.' })));
    await page.goto(thousands);
    await expect.poll(() => figuresShown(page), patiently).toEqual(['1.317', '1.324']);
    await expectClean(page);
  });
});
