import { parseArgs } from 'node:util';
import type { Outcome, Step } from './test/check';
import { steps } from './test/steps';

/** A step that cannot run has failed. */
async function runStep(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (problem) {
    return { passed: 0, failed: 1, report: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) };
  }
}

/** The steps asked for by `--only name`, which may be repeated; all without it. */
function chosenSteps(): readonly Step[] {
  const { only = [] } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values;
  const unknown = only.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No step ${unknown.join(', ')}; there are ${steps.map((step) => step.name).join(', ')}.`);
  return only.length === 0 ? steps : steps.filter((step) => only.includes(step.name));
}

const totals = { passed: 0, failed: 0 };
for (const step of chosenSteps()) {
  const began = performance.now();
  const { passed, failed, report } = await runStep(step);
  totals.passed += passed;
  totals.failed += failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '}  ${step.name.padEnd(9)} ${seconds.padStart(6)} s  ${report.replaceAll('\n', '\n        ')}`);
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
