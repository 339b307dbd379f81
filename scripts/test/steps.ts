import { readFileSync } from 'node:fs';
import { judgeBuild } from './build';
import { checkTool } from './command';
import type { Step } from './check';
import { examineLayers } from './layers';
import { lint } from './lint';
import { judgeLockfile, type Lockfile } from './lockfile';
import { runVitest } from './vitest-run';

/** Well below what there is, and far above what a check that looked in the wrong place would find. */
const leastFiles = 120;

const readLockfile = (): Lockfile => JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

/** In the order they run: later ones need what earlier ones made. */
export const steps: readonly Step[] = [
  { name: 'data', run: () => checkTool('tsx', ['scripts/build-data.ts']) },
  { name: 'types', run: () => checkTool('tsc', ['--noEmit', '--project', '.']) },
  { name: 'lint', run: () => lint(leastFiles) },
  { name: 'layers', run: () => examineLayers('.', leastFiles) },
  { name: 'dead-code', run: () => checkTool('knip', ['--no-progress']) },
  { name: 'lockfile', run: async () => judgeLockfile(readLockfile(), readFileSync('.npmrc', 'utf8')) },
  { name: 'unit', run: () => runVitest('vite.config.ts') },
  { name: 'build', run: () => checkTool('vite', ['build']) },
  { name: 'budgets', run: async () => judgeBuild() },
  { name: 'e2e', run: () => runVitest('vitest.e2e.config.ts') },
];
