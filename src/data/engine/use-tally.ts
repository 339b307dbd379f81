import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Selection } from '../../domain/slice';
import { tally, type Tally } from '../../domain/tally';
import { createEngine } from './engine';
import { selectionKey, selectionOfKey } from './selection-key';
import { startWorker } from './start-worker';

/**
 * Observations (cells of a dense cube) up to which a tally is made while drawing. So many take 1 ms where they stand
 * close in their cube and 8 ms where each stands alone, which on a phone is some 40 ms; starting a worker takes as long.
 */
export const MOST_AT_ONCE = 100_000;

const engine = createEngine(startWorker);

const isSmall = ({ values }: Dataset): boolean => values.length <= MOST_AT_ONCE;

interface Answered {
  readonly dataset: Dataset;
  readonly key: string;
  readonly tally: Tally;
}

/**
 * The tally of a selection, which may be a new Map at every render. Of a small dataset it is there at once, so that
 * all that is drawn from it agrees in one frame. Of a large one the tally of the question before stays, `pending`,
 * until the new one is there; null until the first.
 */
export function useTally(dataset: Dataset, selection: Selection): { readonly tally: Tally | null; readonly pending: boolean } {
  const key = selectionKey(selection);
  const atOnce = useMemo(() => (isSmall(dataset) ? tally(dataset, selectionOfKey(key)) : null), [dataset, key]);
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    if (isSmall(dataset)) return;
    return engine.ask(dataset, selectionOfKey(key), (found) => setAnswered({ dataset, key, tally: found }));
  }, [dataset, key]);
  if (atOnce !== null) return { tally: atOnce, pending: false };
  const last = answered?.dataset === dataset ? answered : null;
  return { tally: last?.tally ?? null, pending: last?.key !== key };
}
