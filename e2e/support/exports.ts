import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { observations, type Row } from './data';
import { tidy, type Shown } from './explore';
import { download, type SavedFile } from './files';
import { wordsOf, type Language } from './pages';
import { numeralsIn } from './printed';

/** A question of the real figures that is taken away. */
interface Taken {
  readonly about: string;
  readonly language: Language;
  /** What stands behind the '?' of its address. */
  readonly query: string;
}

/** One with bounds, and spans that are no years; one whose table computes what no source says. */
export const taken: readonly Taken[] = [
  { about: 'what is done in time', language: 'vi', query: 'i=on_time_rate&org=*' },
  { about: 'PAPI beside the mean of the region', language: 'en', query: 'i=papi&org=ha-tinh~nghe-an&cmp=region' },
];

/** Presses one item of the downloads of the answer and waits for the file. */
export const save = (page: Page, item: string, language: Language): Promise<SavedFile> =>
  download(page, page.locator('.take-away'), { panel: wordsOf[language].share.download, item });

export const textOf = ({ bytes }: SavedFile): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

export const rowOf = (id: string): Row => {
  const row = observations.get(id);
  if (row === undefined) throw new Error(`${id} is no observation.`);
  return row;
};

export const valueOf = (id: string): number | null => (rowOf(id)['value'] === '' ? null : Number(rowOf(id)['value']));

/** How exactly the source knows it, in words. */
export const qualifierOf = (id: string, language: Language): string => {
  const words = new Map<string, string>(Object.entries(wordsOf[language].download.qualifiers));
  return words.get(rowOf(id)['qualifier']?.replace('_', '-') ?? '') ?? '';
};

/** Figures that the page computes, as they stand in the table. */
export const computedIn = ({ cells }: Shown): Shown['cells'] => cells.filter(({ figure }) => !observations.has(figure));

/** Whether a table prints a number: as exactly as it does, and not the other way round. */
export function expectPrinted(value: number | null, text: string, language: Language): void {
  const [numeral] = numeralsIn(text, language);
  if (numeral === undefined) expect(value, text).toBeNull();
  else expect(Math.abs((value ?? Number.NaN) - numeral.value), `${value} for “${text}”`).toBeLessThanOrEqual(0.5 * 10 ** -numeral.digits + 1e-9);
}

/** The question as it heads a file: the words of the sentence, but for how it is drawn and what is taken whole. */
export function expectCaption(caption: string, { question }: Shown): void {
  const words = tidy(caption).replace(/[“”]/g, '').split(' ');
  expect(words.length).toBeGreaterThan(5);
  const asked = question.replace(/\.$/, '').split(' ');
  const missing = words.filter((word) => {
    const at = asked.findIndex((one) => one === word || one === `${word},`);
    if (at >= 0) asked.splice(0, at + 1);
    return at < 0;
  });
  expect(missing, `“${caption}” of “${question}”`).toEqual([]);
}
