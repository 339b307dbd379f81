import type { Locator, Page } from 'playwright-core';
import { wordsOf, type Language } from './pages';

/** Every chart of the page: a heading, a line on what it shows, figures and tools. */
export const chartsOf = (page: Page): Locator => page.locator('main figure[data-chart]');

/** Names of the figures that stand in each chart, drawn or in its table: an observation, or a rule and what it is made of. */
export const figuresIn = (page: Page, part: 'marks' | 'cells'): Promise<ReadonlyMap<string, readonly string[]>> =>
  page
    .evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>('main figure[data-chart]')].map((chart): [string, string[]] => {
          const figures = [...chart.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset['fact'] ?? `${dataset['derived']} ${dataset['from']}`);
          return [chart.id, [...new Set(figures)].sort()];
        }),
      part === 'marks' ? '[data-mark]' : 'td [data-fact], td [data-derived]',
    )
    .then((entries) => new Map(entries));

/** Presses the button of that name in every chart that has one, and waits until all have changed. */
export async function showAll(page: Page, view: 'chart' | 'table', language: Language): Promise<void> {
  const buttons = chartsOf(page).getByRole('button', { name: wordsOf[language].block[view], exact: true });
  await buttons.evaluateAll((all) => {
    for (const button of all) if (button instanceof HTMLElement) button.click();
  });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** A chart's panel of further buttons, opened by its name. */
export async function openPanel(chart: Locator, name: string): Promise<void> {
  await chart.locator('summary, button').filter({ hasText: new RegExp(`^${name}$`) }).click();
}
