import { ESLint } from 'eslint';
import { checked, type Outcome } from './check';

/** ESLint over the tree; fewer than `least` files read is a failure too. Warnings count as errors. */
export async function lint(least: number): Promise<Outcome> {
  const eslint = new ESLint();
  const results = await eslint.lintFiles(['.']);
  const bad = results.filter((result) => result.errorCount + result.warningCount > 0);
  const read = results.filter((result) => /\.tsx?$/.test(result.filePath)).length;
  const formatter = await eslint.loadFormatter('stylish');
  return checked(`${read} files`, [
    ...(bad.length > 0 ? [await formatter.format(bad)] : []),
    ...(read < least ? [`only ${read} files were read, at least ${least} were expected`] : []),
  ]);
}
