import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from './check';
import { runTool } from './command';

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** A file that could not be loaded fails without naming a test; it counts as one. A skipped test was promised and not run. */
export function count(report: VitestReport, exitCode: number): { readonly passed: number; readonly failed: number; readonly skipped: number } {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const known = report.numFailedTests + unloaded + skipped;
  const unexplained = known === 0 && (exitCode !== 0 || report.numPassedTests === 0) ? 1 : 0;
  return { passed: report.numPassedTests, failed: known + unexplained, skipped };
}

function readReport(file: string): VitestReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

/** Runs the tests of one configuration file. */
export async function runVitest(config: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'saola-test-'));
  const file = join(folder, 'report.json');
  const { exitCode, output } = await runTool('vitest', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file);
  rmSync(folder, { recursive: true });
  const { passed, failed, skipped } = count(report, exitCode);
  const summary = `${report.testResults.length} files, ${passed} passed, ${failed} failed${skipped > 0 ? ` (${skipped} of them skipped)` : ''}`;
  return { passed, failed, report: failed > 0 ? `${summary}\n${output}` : summary };
}
