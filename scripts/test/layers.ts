import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { checked, type Outcome } from './check';

const roots = ['src', 'scripts', 'mocks', 'e2e', 'vite.config.ts'];

/**
 * The layers of the tree under `folder`, judged by the project's rules. A compiler that dependency-cruiser cannot
 * load makes it succeed on no modules at all, so fewer than `least` modules is a failure too.
 */
export async function examineLayers(folder: string, least: number, within: readonly string[] = roots): Promise<Outcome> {
  const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;
  const { output } = await cruise(
    [...within],
    { ...options, ruleSet: { forbidden: forbidden ?? [] }, validate: true, baseDir: resolve(folder) },
    options?.enhancedResolveOptions ?? {},
    { tsConfig: extractTSConfig(join(process.cwd(), 'tsconfig.json')) },
  );
  const { summary, modules } = output as ICruiseResult;
  const own = modules.filter((module) => !module.source.includes('node_modules')).length;
  return checked(`${own} modules, ${summary.totalDependenciesCruised ?? 0} dependencies`, [
    ...summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`),
    ...(own < least ? [`only ${own} modules were examined, at least ${least} were expected`] : []),
  ]);
}
