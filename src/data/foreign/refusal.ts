import { NOTHING, type Outcome } from './outcome';
import { createProblems, type Problems } from './problems';

/** The outcome of what could not even be read, for one reason. */
export function refusal(code: string, values: NonNullable<Parameters<Problems['report']>[2]> = {}): Outcome {
  const problems = createProblems();
  problems.report(code, {}, values);
  return { outcome: 'rejected', format: 'other', ...NOTHING, problems: problems.list(), guesses: {}, dataset: null };
}
