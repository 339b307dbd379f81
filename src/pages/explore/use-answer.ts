import { useEffect, useMemo, useState } from 'react';
import type { Answer } from './answer';
import { type AnswerQuery, answerOf, answerSteps } from './answer/answer-of';
import { inSlices } from './slices';

/** Figures that are laid out for every kind of chart before the page is drawn; more would be felt. */
const AT_ONCE = 1500;

interface Found {
  readonly query: AnswerQuery;
  readonly answer: Answer;
}

interface Failed {
  readonly query: AnswerQuery;
  readonly error: unknown;
}

/** Steps whose failure is told instead of thrown, since nobody stands around them. */
function* trying(query: AnswerQuery): Generator<void, Found | Failed> {
  try {
    return { query, answer: yield* answerSteps(query) };
  } catch (error) {
    return { query, error };
  }
}

/**
 * The answer to a question; null until it is there. One of many figures is worked out in slices that leave the page
 * alive, and given up when another is asked. `query` must stay the same object as long as it asks the same.
 */
export function useAnswer(query: AnswerQuery | null): Answer | null {
  const isFew = query !== null && query.cells.length <= AT_ONCE;
  const now = useMemo(() => (query !== null && isFew ? answerOf(query) : null), [query, isFew]);
  const [done, setDone] = useState<Found | Failed | null>(null);
  useEffect(() => (query === null || isFew ? undefined : inSlices(trying(query), setDone)), [query, isFew]);
  if (now !== null) return now;
  if (done === null || done.query !== query) return null;
  if ('error' in done) throw done.error;
  return done.answer;
}
