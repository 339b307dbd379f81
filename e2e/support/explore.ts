import type { Page } from 'playwright-core';
import { open, settled } from '../harness/page';

/** A text as two readers would compare it: marks composed, one blank between words. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim();

/** Until the question of the address is answered. */
export async function answered(page: Page): Promise<void> {
  await settled(page);
  await page.locator('.explore-answer :is(.answer-table, figure[data-chart], .empty-answer)').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** Opens Explore with a question, or with the one it begins with. */
export async function explore(page: Page, query = ''): Promise<void> {
  await open(page, query === '' ? 'explore' : `explore?${query}`);
  await answered(page);
}

/** One figure as it is shown: an observation, or a rule and what it is made of, with the words around it. */
interface ShownFigure {
  readonly figure: string;
  readonly text: string;
}

/** A figure of the table, with the words at the beginning of its row and at the head of its column. */
interface ShownCell extends ShownFigure {
  readonly row: string;
  readonly column: string;
}

/** All an answer says, to be compared with another. */
export interface Shown {
  /** The sentence with its brackets. */
  readonly question: string;
  /** What heads the chart. */
  readonly heading: string;
  readonly kind: string;
  readonly marks: readonly ShownFigure[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly cells: readonly ShownCell[];
  /** The lines under the chart that count what it does not show. */
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly notes: readonly string[];
}

/** Everything the page answers at this moment. */
export async function shownOn(page: Page): Promise<Shown> {
  await answered(page);
  return page.evaluate(() => {
    const say = (text: string | null | undefined): string => (text ?? '').normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim();
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    const said = (selector: string): string[] => all(selector).map((element) => say(element.textContent));
    const figure = (element: HTMLElement) => ({
      figure: element.dataset['fact'] ?? `${element.dataset['derived']} ${element.dataset['from']}`,
      text: say(element.getAttribute('aria-label') ?? element.textContent),
    });
    const cell = (element: HTMLElement) => {
      const place = element.closest('td');
      const row = [...(place?.parentElement?.children ?? [])];
      const column = place === null ? -1 : row.indexOf(place);
      return {
        ...figure(element),
        row: row.slice(0, Math.min(column, 3)).map((each) => say(each.textContent)).join(' '),
        column: say(document.querySelectorAll('.answer-table thead th')[column]?.textContent),
      };
    };
    return {
      question: say(document.querySelector('.ask')?.textContent),
      heading: say(document.querySelector('.stage h2')?.textContent),
      kind: document.querySelector<HTMLElement>('.stage figure')?.dataset['chart'] ?? '',
      marks: all('.stage figure [data-mark]').map(figure),
      heads: all('.answer-table thead th').map((head) => say(head.querySelector('button')?.textContent ?? head.textContent)),
      rows: all('.answer-table tbody tr').map((row) => [...row.children].map((cell) => say(cell.textContent))),
      cells: all('.answer-table td :is([data-fact], [data-derived])').map(cell),
      hidden: said('.stage-hidden p'),
      pinned: said('.stage-pins li'),
      notes: said('.stage-notes li'),
    };
  });
}

const isObservation = ({ figure }: ShownFigure): boolean => /^o\d+$/.test(figure);

/** Names of the observations among figures, in order. */
export const observationsIn = (figures: readonly ShownFigure[]): readonly string[] =>
  [...new Set(figures.filter(isObservation).map(({ figure }) => figure))].toSorted();
