import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { newPage } from './harness/page';
import { asking, copyLinkByKeys, openedElsewhere } from './support/asking';
import { observations } from './support/data';
import { explore, observationsIn, shownOn } from './support/explore';
import { pressByKeys, tabTo } from './support/keys';
import { wordsOf } from './support/pages';

const { vi } = wordsOf;

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

it('a step is taken back and again by key, with the address and all that is shown', async () => {
  const page = await newPage();
  await explore(page);
  const ask = asking(page, 'vi');
  const first = { at: await addressOf(page), shown: await shownOn(page) };
  await ask.kind(vi.charts.kinds.multiples);
  const second = { at: await addressOf(page), shown: await shownOn(page) };
  expect(second.shown.kind).toBe('multiples');
  await page.keyboard.press('Control+z');
  await expect.poll(() => addressOf(page)).toBe(first.at);
  expect(await shownOn(page)).toEqual(first.shown);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => addressOf(page)).toBe(second.at);
  expect(await shownOn(page)).toEqual(second.shown);
});

it('a kind that does not fit can be reached, says why, and changes nothing', async () => {
  const page = await newPage();
  await explore(page);
  const ask = asking(page, 'vi');
  const before = await shownOn(page);
  const { scatter } = vi.charts.kinds;
  await ask.within(vi.explore.pick.kind, async (box) => {
    const choice = box.getByRole('button', { name: `${scatter} – ${vi.charts.unfit.needAgainst}`, exact: true });
    expect(await choice.getAttribute('aria-disabled')).toBe('true');
    await pressByKeys(page, choice);
  });
  expect(await shownOn(page)).toEqual(before);
});

it('a box of the filters changes sentence, table and chart as one', async () => {
  const page = await newPage();
  await explore(page);
  const before = await shownOn(page);
  const filters = page.getByRole('complementary', { name: vi.explore.facets.title });
  const box = filters.getByRole('checkbox', { name: /^Quảng Trị/ });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  const after = await shownOn(page);
  expect(await box.isChecked()).toBe(false);
  expect(after.question).not.toBe(before.question);
  const without = (names: readonly string[]): readonly string[] => names.filter((id) => observations.get(id)?.['organisation'] !== 'quang-tri');
  expect(observationsIn(after.cells)).toEqual(without(observationsIn(before.cells)));
  expect(observationsIn(after.marks)).toEqual(without(observationsIn(before.marks)));
  expect(after.cells.length).toBeLessThan(before.cells.length);
});

it('a figure pinned and noted by key is pinned and noted behind the link', async () => {
  const page = await newPage();
  await explore(page);
  await tabTo(page, page.locator('.stage figure [data-mark][tabindex="0"]'));
  await page.keyboard.press('p');
  await page.locator('.stage-pins li').waitFor();
  await page.keyboard.press('n');
  await page.locator('.stage-note-form input').waitFor();
  await page.keyboard.type('Năm thay đổi cách làm');
  await page.keyboard.press('Enter');
  await page.locator('.stage-notes li').waitFor();
  const shown = await shownOn(page);
  expect(shown.pinned).toHaveLength(1);
  expect(shown.notes[0]).toContain('Năm thay đổi cách làm');
  const other = await openedElsewhere(await copyLinkByKeys(page, 'vi'), 'vi');
  expect(other.shown).toEqual(shown);
});
