import type { Page } from 'playwright-core';
import { open } from '../harness/page';
import { everyWord, type EveryWord } from './words';

export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

export const wordsOf: Readonly<Record<Language, EveryWord>> = everyWord;

type PageId = keyof EveryWord['app']['pages'];

export interface Place {
  readonly id: PageId;
  /** In the name of a test: the page, and of a question what is special about it. */
  readonly name: string;
  /** Its part of the address. */
  readonly path: string;
  /** What stands behind the '?' of the address; '' for the page as it is found. */
  readonly query: string;
  /** Whether it shows one organisation, whose name is its first heading. */
  readonly ofOrganisation: boolean;
}

const place = (id: PageId, ofOrganisation = true): Place => ({ id, name: id, path: id === 'overview' ? '' : id, query: '', ofOrganisation });

const question = (name: string, query: string): Place => ({ ...place('explore', false), name: `explore, ${name}`, query });

/** The pages of docs and contract, in the order of the navigation. */
export const places: readonly Place[] = [
  place('overview'),
  place('online-services'),
  place('one-stop'),
  place('emulation'),
  place('monitoring'),
  place('indices'),
  place('explore', false),
  place('sources', false),
  place('status', false),
];

/** Questions that take more of the page than the one it is found with. */
export const questions: readonly Place[] = [
  question('compared', 'i=papi_dimension&org=ha-tinh~thanh-hoa~quang-binh&f.dimension=D5&cmp=region'),
  question('heat', 'i=papi_rank&org=ha-tinh~thanh-hoa~nghe-an~quang-binh~quang-tri~thua-thien-hue&kind=heat'),
  question('scatter', 'i=papi~pci&org=*&t=2023'),
];

/** The pages, and the questions. */
export const everywhere: readonly Place[] = [...places, ...questions];

/** The pages composed of charts. */
export const chartPlaces = places.filter(({ ofOrganisation }) => ofOrganisation);

export interface Visit {
  readonly place: Place;
  readonly language: Language;
  /** What stands behind the '?' besides that of the place: 'org=ha-tinh'. */
  readonly query?: string;
}

/**
 * Until the page named by the title has all its figures and drawings. A change of the hash alone leaves the old page
 * standing, hidden, until the code of the new one is there.
 */
export async function complete(page: Page, { place: { id }, language }: Visit): Promise<void> {
  const { app, sources } = wordsOf[language];
  const counting = sources.counting.slice(0, sources.counting.indexOf('{'));
  await page.waitForFunction(
    ([title, lang, waiting]) =>
      document.title.startsWith(title) &&
      document.documentElement.lang === lang &&
      document.querySelector('[aria-busy="true"]') === null &&
      (document.querySelector('main')?.childElementCount ?? 0) > 1 &&
      [...document.querySelectorAll<HTMLElement>('main > *')].every((part) => part.style.display !== 'none') &&
      document.querySelector('main')?.textContent?.includes(waiting) === false,
    [app.titles[id], language, counting] as const,
  );
}

/** Its address without `#/{language}/`. */
export function addressOf({ path, query }: Place, more = ''): string {
  const parameters = [query, more].filter((part) => part !== '').join('&');
  return parameters === '' ? path : `${path}?${parameters}`;
}

/**
 * Opens one page in one language and waits until nothing of it is on its way. The page must have been made in that
 * language. A question is read anew: its page looks finished before it has heard of a change of the hash.
 */
export async function visit(page: Page, where: Visit): Promise<void> {
  if (where.place.query !== '') await page.goto('about:blank');
  await open(page, addressOf(where.place, where.query));
  await complete(page, where);
}

/** As `visit`, with everything read anew instead of a change of the hash. */
export async function visitAnew(page: Page, where: Visit): Promise<void> {
  await page.goto('about:blank');
  await visit(page, where);
}
