import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { examineLayers } from './layers';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A tree of modules, each importing the addresses listed for it. */
function tree(imports: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'saola-layers-'));
  folders.push(folder);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{"name":"tree","dependencies":{"recharts":"1"},"devDependencies":{"msw":"1"}}');
  for (const name of ['recharts', 'msw']) {
    write(`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js"}`);
    write(`node_modules/${name}/index.js`, 'export const it = 1;');
  }
  for (const [path, addresses] of Object.entries(imports)) {
    write(path, addresses.map((address, i) => `import * as m${i} from '${address}';\nexport const x${i} = m${i};`).join('\n'));
  }
  return folder;
}

const judge = (imports: Readonly<Record<string, readonly string[]>>, least = 1) => examineLayers(tree(imports), least, ['src']);

describe('the layers', () => {
  it.each([
    ['ui-imports-downward-only', 'src/ui/a.ts', '../charts/b', 'src/charts/b.ts'],
    ['slices-are-islands', 'src/pages/one/a.ts', '../two/index', 'src/pages/two/index.ts'],
    ['features-show-one-face', 'src/pages/one/a.ts', '../../features/two/b', 'src/features/two/b.ts'],
    ['pages-show-one-face', 'src/app/a.ts', '../pages/two/b', 'src/pages/two/b.ts'],
    ['data-knows-only-domain', 'src/data/a.ts', '../i18n/b', 'src/i18n/b.ts'],
    ['data-stays-above-charts', 'src/charts/a.ts', '../data/b', 'src/data/b.ts'],
    ['domain-is-plain-typescript', 'src/domain/a.ts', 'recharts', 'src/domain/b.ts'],
    ['recharts-only-in-charts', 'src/features/one/a.ts', 'recharts', 'src/domain/b.ts'],
    ['nobody-imports-the-start', 'src/app/a.ts', '../main', 'src/main.tsx'],
    ['mocks-only-from-tests-and-the-start', 'src/data/a.ts', '../../mocks/b', 'mocks/b.ts'],
    ['the-start-imports-mocks-dynamically', 'src/main.tsx', '../mocks/b', 'mocks/b.ts'],
    ['src-stands-alone', 'src/data/a.ts', '../../scripts/b', 'scripts/b.ts'],
    ['no-tests-in-the-app', 'src/data/a.ts', './b.test', 'src/data/b.test.ts'],
    ['nothing-from-development-packages', 'src/data/a.ts', 'msw', 'src/domain/b.ts'],
    ['everything-resolves', 'src/data/a.ts', './nowhere', 'src/data/b.ts'],
  ])('refuse what breaks %s', async (rule, from, address, to) => {
    const outcome = await judge({ [from]: [address], [to]: [] });
    expect(outcome.failed).toBe(1);
    expect(outcome.report).toContain(rule);
  });

  it('refuse a cycle', async () => {
    expect((await judge({ 'src/domain/a.ts': ['./b'], 'src/domain/b.ts': ['./a'] })).report).toContain('no-cycles');
  });

  it('accept imports that point down, and mocks in a test', async () => {
    const outcome = await judge({
      'src/pages/one/a.ts': ['../../features/two/index', '../../domain/b'],
      'src/features/two/index.ts': ['../../charts/c'],
      'src/charts/c.ts': ['recharts'],
      'src/domain/b.ts': [],
      'src/data/d.test.ts': ['../../mocks/e'],
      'mocks/e.ts': [],
    });
    expect(outcome).toEqual({ passed: 1, failed: 0, report: expect.stringContaining('modules') });
  });

  it('fail when next to nothing was examined', async () => {
    expect((await judge({ 'src/domain/a.ts': [] }, 2)).failed).toBe(1);
  });
});
