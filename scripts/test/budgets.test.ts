import { describe, expect, it } from 'vitest';
import type { Chunk } from '../vite/chunks';
import { beforeFirstChartBytes, beforeFirstFiguresBytes, judgeBudgets } from './budgets';

const chunk = (file: string, change: Partial<Chunk> = {}): Chunk => ({ file, isEntry: false, imports: [], dynamicImports: [], modules: [], ...change });

const recharts = ['/p/node_modules/recharts/index.js'];
const page = '<script type="module" src="./assets/main.js"></script>';

const build = (main: Partial<Chunk> = {}, line: Partial<Chunk> = {}): readonly Chunk[] => [
  chunk('assets/main.js', { imports: ['assets/react.js'], dynamicImports: ['assets/page.js', 'assets/vi.js', 'assets/en.js'], ...main }),
  chunk('assets/vi.js', { modules: ['/p/src/i18n/messages/vi/app.ts', '/p/src/i18n/messages/vi.ts'] }),
  chunk('assets/en.js', { imports: ['assets/same.js'], modules: ['/p/src/i18n/messages/en.ts'] }),
  chunk('assets/same.js'),
  chunk('assets/react.js'),
  chunk('assets/page.js', { imports: ['assets/react.js'], dynamicImports: ['assets/line.js', 'assets/bar.js'] }),
  chunk('assets/line.js', { modules: recharts, ...line }),
  chunk('assets/bar.js', { imports: ['assets/line.js'] }),
];

const sizes = (of: Readonly<Record<string, number>>) => (file: string): number => of[file] ?? 1;

describe('the byte budgets', () => {
  it('pass for a small build', () => {
    expect(judgeBudgets(page, build(), sizes({})).failed).toBe(0);
  });

  it('count what the entry imports', () => {
    expect(judgeBudgets(page, build(), sizes({ 'assets/react.js': beforeFirstFiguresBytes })).report).toContain('before first figures:');
  });

  it('count what the page preloads', () => {
    const preloading = `${page}<link rel="modulepreload" crossorigin href="./assets/bar.js">`;
    expect(judgeBudgets(preloading, build(), sizes({})).report).toContain('Recharts is on the way');
  });

  it.each(['assets/vi.js', 'assets/en.js', 'assets/same.js'])('count the words of the longer language with what they import: %s', (file) => {
    const { report } = judgeBudgets(page, build(), sizes({ [file]: beforeFirstFiguresBytes }));
    expect(report).toContain('before first figures:');
    expect(judgeBudgets(page, build(), sizes({ [file]: beforeFirstChartBytes - 3 })).report).toContain('more than 240.0 kB before the first chart');
  });

  it('count the words of one language, not of both', () => {
    const half = beforeFirstFiguresBytes / 2;
    expect(judgeBudgets(page, build(), sizes({ 'assets/vi.js': half, 'assets/en.js': half })).failed).toBe(0);
  });

  it('count words that stand in the entry once', () => {
    const entry = build({ modules: ['/p/src/i18n/messages/vi.ts'] });
    expect(judgeBudgets(page, entry, sizes({ 'assets/main.js': beforeFirstFiguresBytes - 4 })).failed).toBe(0);
  });

  it('count the heaviest chart with all that came before it', () => {
    const nearly = sizes({ 'assets/page.js': beforeFirstChartBytes - 3, 'assets/main.js': 1 });
    expect(judgeBudgets(page, build(), nearly).report).toContain('more than 240.0 kB before the first chart');
  });

  it('do not count what only another page needs', () => {
    const other = [...build({ dynamicImports: ['assets/page.js', 'assets/other.js'] }), chunk('assets/other.js')];
    expect(judgeBudgets(page, other, sizes({ 'assets/other.js': beforeFirstChartBytes })).failed).toBe(0);
  });

  it.each([
    ['Recharts in the entry', page, build({ modules: recharts }), 'Recharts is on the way'],
    ['no script', '<html></html>', build(), 'names no script'],
    ['no words', page, build().filter(({ file }) => !/vi|en/.test(file)), 'no chunk holds the words'],
    ['no chart', page, build({}, { modules: [] }), 'no lazily loaded part'],
    ['the mock API inside', page, build({ modules: ['/p/mocks/browser.ts'] }), 'mock API'],
  ])('fail with %s', (_what, html, chunks, words) => {
    expect(judgeBudgets(html, chunks, sizes({})).report).toContain(words);
  });
});
