import type { Page } from 'playwright-core';
import { observations, type Row } from './data';
import type { Language } from './pages';

/** One element of the page that stands for an observation. */
export interface Printed {
  readonly id: string;
  /** All its text, or what a screen reader says of a mark in a chart, since that has the whole figure. */
  readonly text: string;
}

/** Lists that are folded away, which hold what a chart leaves out. */
export const FOLDED = 'details:not([open]) *';

/** Every element with an observation's id, in the order of the page, but for those that match `except`. */
export const printedFacts = (page: Page, within = 'body', except = 'never'): Promise<readonly Printed[]> =>
  page.evaluate(
    ([root, left]) =>
      [...document.querySelectorAll<HTMLElement | SVGElement>(`${root} [data-fact]:not(${left})`)].map((element) => ({
        id: element.dataset['fact'] ?? '',
        text: (element.getAttribute('aria-label') ?? element.textContent).normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim(),
      })),
    [within, except] as const,
  );

/** Signs and words a qualifier may be printed as. */
const forms: Readonly<Record<string, RegExp>> = {
  approx: /≈|khoảng|about/i,
  more_than: />|trên|more than|over/i,
  at_least: /≥|ít nhất|at least/i,
  less_than: /<|dưới|less than/i,
  at_most: /≤|không quá|at most/i,
  increase: /↑|tăng|up\b/i,
  decrease: /↓|giảm|down\b/i,
};

const signs = /[≈><≥≤]/;

interface Numeral {
  readonly value: number;
  readonly digits: number;
}

/** The numbers in a text, as a reader of the language understands them. */
export function numeralsIn(text: string, language: Language): readonly Numeral[] {
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  return [...text.matchAll(/[+\-\u2212]?\d+(?:[.,]\d+)*/g)].map(([numeral]) => {
    const plain = numeral.replaceAll(group ?? '', '').replace(decimal ?? '', '.').replace('\u2212', '-');
    return { value: Number(plain), digits: plain.split('.')[1]?.length ?? 0 };
  });
}

/** A fall may be printed in words, without its minus. */
const isReading = (row: Row, text: string, { value, digits }: Numeral): boolean =>
  Math.abs(Number(row['value']) - (/giảm|xuống|down|fall/i.test(text) ? -Math.abs(value) : value)) <= 0.5 * 10 ** -digits + 1e-9 && digits <= Math.max(0, (row['value'] ?? '').split('.')[1]?.length ?? 0);

/** What is wrong with the way an observation is printed; null when it says what data/observations.csv says. */
export function faultOf({ id, text }: Printed, language: Language): string | null {
  const row = observations.get(id);
  if (row === undefined) return `${id} is no observation: “${text}”`;
  const fault = (what: string): string => `${id} ${what}: “${text}” for ${row['qualifier']} ${row['value']} ${row['unit']} ${row['stated']}`;
  const qualifier = row['qualifier'] ?? '';
  const form = forms[qualifier];
  if (form !== undefined && !form.test(text)) return fault('does not say its qualifier');
  if (qualifier === 'exact' && signs.test(text)) return fault('is exact and has the sign of a bound');
  if (row['value'] === '') return null;
  const fraction = /^\d+\/\d+$/.test(row['stated'] ?? '') && row['unit'] === '%';
  if (fraction && text.includes(row['stated'] ?? '')) return null;
  return numeralsIn(text, language).some((numeral) => isReading(row, text, numeral)) ? null : fault('is printed as another number');
}
