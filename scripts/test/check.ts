/** What a step of the test command found. `passed` and `failed` count tests, or 1 for a check that is one question. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Printed in full when something failed; the first line alone when all is well. */
  readonly report: string;
}

export interface Step {
  /** What follows `--only`. */
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** One question answered: passed when nothing is wrong. */
export function checked(summary: string, problems: readonly string[]): Outcome {
  return problems.length === 0
    ? { passed: 1, failed: 0, report: summary }
    : { passed: 0, failed: 1, report: [summary, ...problems].join('\n') };
}

/** Several questions, each its own check. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
    report: outcomes.map((outcome) => outcome.report).join('\n'),
  };
}
