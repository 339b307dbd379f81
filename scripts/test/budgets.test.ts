import { describe, expect, it } from 'vitest';
import type { Chunk } from '../vite/chunks';
import { beforeFirstChartBytes, beforeFirstFiguresBytes, judgeBudgets } from './budgets';

const chunk = (file: string, change: Partial<Chunk> = {}): Chunk => ({ file, isEntry: false, imports: [], dynamicImports: [], modules: [], ...change });

const recharts = ['/p/node_modules/recharts/index.js'];
const page = '<script type="module" src="./assets/main.js"></script>';

const build = (main: Partial<Chunk> = {}, line: Partial<Chunk> = {}): readonly Chunk[] => [
  chunk('assets/main.js', { imports: ['assets/react.js'], dynamicImports: ['assets/page.js'], ...main }),
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
    ['no chart', page, build({}, { modules: [] }), 'no lazily loaded part'],
    ['the mock API inside', page, build({ modules: ['/p/mocks/browser.ts'] }), 'mock API'],
  ])('fail with %s', (_what, html, chunks, words) => {
    expect(judgeBudgets(html, chunks, sizes({})).report).toContain(words);
  });
});
