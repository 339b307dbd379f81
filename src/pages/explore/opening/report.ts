import { toOpened } from '../../../data/opened/accept';
import type { Opened } from '../../../data/opened/opened';
import type { Loaded } from '../../../data/foreign/load';
import type { Choices, Guesses, Outcome, ReadDimension } from '../../../data/foreign/outcome';
import type { ReadResult } from '../../../data/foreign/reader-worker';

type Bytes = Extract<Loaded, { kind: 'loaded' }>;

/** What a file leaves open, and only a person can say. */
export type Question = 'decimalMark' | 'time';

/** What came of reading, with what earlier readings of the same bytes found out. */
export interface Report {
  readonly name: string;
  /** Null: there are no bytes to read otherwise. */
  readonly loaded: Bytes | null;
  readonly outcome: Outcome;
  readonly choices: Choices;
  readonly guesses: Guesses;
  /** Questions stay in sight once they were asked, so that an answer can be changed. */
  readonly asked: ReadonlySet<Question>;
  /** Null unless the figures can be accepted. */
  readonly opened: Opened | null;
  readonly dimensions: readonly ReadDimension[];
  /** A number with two readings, as the file writes it; null when none is known. */
  readonly ambiguous: string | null;
}

const QUESTIONS: ReadonlyMap<string, Question> = new Map([
  ['AMBIGUOUS_NUMBER', 'decimalMark'],
  ['TIME_AMBIGUOUS', 'time'],
  ['TIME_MISSING', 'time'],
]);

const firstQuoted = ({ problems }: Outcome): string | null => {
  const message = problems.find(({ code }) => code === 'AMBIGUOUS_NUMBER')?.message.vi ?? '';
  return /“([^”]+)”/.exec(message)?.[1] ?? null;
};

export const refusedReport = (name: string, outcome: Outcome): Report => ({
  name,
  loaded: null,
  outcome,
  choices: {},
  guesses: {},
  asked: new Set(),
  opened: null,
  dimensions: [],
  ambiguous: null,
});

interface Read {
  readonly loaded: Bytes;
  readonly result: ReadResult;
  readonly choices: Choices;
  readonly before: Report | null;
}

/** A choice that makes a file unreadable leaves what was known before, so that another can be made. */
export function nextReport({ loaded, result, choices, before }: Read): Report {
  const { outcome } = result;
  const asking = outcome.problems.flatMap(({ code }) => QUESTIONS.get(code) ?? []);
  return {
    name: loaded.origin.name,
    loaded,
    outcome,
    choices,
    guesses: { ...before?.guesses, ...outcome.guesses },
    asked: new Set([...(before?.asked ?? []), ...asking]),
    opened: toOpened(loaded, result, choices, Date.now()),
    dimensions: outcome.dimensions.length > 0 ? outcome.dimensions : (before?.dimensions ?? []),
    ambiguous: firstQuoted(outcome) ?? before?.ambiguous ?? null,
  };
}
