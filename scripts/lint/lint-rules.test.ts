import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';

/** Without the rules that need types: reading the whole tree would take most of the time. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Messages for the text, read as if it stood in a file that exists. */
async function complaints(text: string, filePath = 'src/ui/figure-text.tsx'): Promise<string> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap((result) => result.messages.map((message) => message.message)).join('\n');
}

describe('the lint rules of the project', () => {
  it.each([
    ['markup out of a string', 'export const f = (e: Element, s: string) => { e.innerHTML = s; };', 'text nodes'],
    ['a style attribute', "export const f = (e: Element) => { e.setAttribute('style', 'top:0'); };", 'style attributes'],
    ['numbers formatted on the spot', 'export const f = (n: number) => n.toFixed(1);', 'format.ts'],
    ['Intl outside the words', 'export const f = () => new Intl.NumberFormat();', 'src/i18n'],
    ['a line drawn over a gap', 'export const props = { connectNulls: true };', 'gap'],
    ['Recharts outside the charts', "import { Line } from 'recharts';\nexport const L = Line;", 'Only src/charts'],
    ['the window at load', 'export const width = window.innerWidth;', 'while the module loads'],
    ['the document in an initialiser of an object', 'export const page = { root: document.body };', 'while the module loads'],
    ['a line drawn over a gap in a component', 'export const L = () => <Line connectNulls />;', 'gap'],
    ['a class', 'export class Figure {}', 'Plain records'],
  ])('refuse %s', async (_what, text, words) => {
    expect(await complaints(text)).toContain(words);
  });

  it.each([
    ['the window inside a function', 'export const width = () => window.innerWidth;'],
    ['the question whether there is a window', "export const inBrowser = typeof window !== 'undefined';"],
    ['gaps kept on purpose', 'export const props = { connectNulls: false };'],
    ['an error of our own', 'export class DataError extends Error {}'],
    ['a variable that happens to be called document', 'const document = { title: 1 };\nexport const t = document.title;'],
  ])('accept %s', async (_what, text) => {
    expect(await complaints(text)).toBe('');
  });
});
