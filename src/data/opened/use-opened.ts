import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Dataset } from '../../domain/dataset';
import { DataError } from '../data-error';
import { openAddress } from '../foreign/open-address';
import type { Outcome } from '../foreign/outcome';
import { readInWorker } from '../foreign/read-in-worker';
import { refusal } from '../foreign/refusal';
import type { Delivery } from '../source';
import { toOpened } from './accept';
import type { Opened, OpenedHead } from './opened';
import { shelf } from './shelf';

/** Figures of another publisher in the form in which our own arrive. */
export interface OpenedFigures extends Delivery<Dataset> {
  readonly head: OpenedHead;
}

export const toFigures = ({ head, dataset }: Opened): OpenedFigures => ({
  content: dataset,
  fetchedAt: head.openedAt,
  checkedAt: head.openedAt,
  head,
});

/** What is said of figures that are not to be had: the first thing that is wrong with them, in both languages. */
function errorOf({ problems }: Outcome): DataError {
  const found = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  return new DataError('invalid', found?.code ?? 'UNREADABLE', { path: found?.column ?? undefined, told: found?.message });
}

async function readAddress(address: string, signal: AbortSignal): Promise<Opened> {
  const loaded = await openAddress(address, { signal, onProgress: () => undefined });
  if (loaded.kind === 'refused') throw errorOf(loaded.outcome);
  const { name, bytes } = loaded;
  const result = await readInWorker({ name, bytes, choices: {} }, signal);
  const question = result.outcome.outcome === 'ask' ? result.outcome.problems.find(({ severity }) => severity === 'question') : undefined;
  if (question !== undefined) throw errorOf(refusal('ADDRESS_ASKS', { question: question.message }));
  const opened = toOpened(loaded, result, {}, Date.now());
  if (opened === null) throw errorOf(result.outcome);
  return opened;
}

const isAddress = (place: string): boolean => /^https?:/i.test(place);

/** `place` is an id on this device, or an address. What was read stays as it is until the page is closed. */
export const openedQuery = (place: string) =>
  queryOptions({
    queryKey: ['opened', 'figures', place],
    queryFn: async ({ signal }) => {
      const opened = isAddress(place) ? await readAddress(place, signal) : await shelf.read(place);
      if (opened === null) throw errorOf(refusal('NOT_ON_DEVICE'));
      return toFigures(opened);
    },
    retry: false,
    staleTime: Infinity,
  });

/** Asked again wherever the list is shown, since another tab may have changed it. */
export const shelfQuery = () => queryOptions({ queryKey: ['opened', 'shelf'], queryFn: () => shelf.list(), staleTime: 0 });

/**
 * Figures that `data` of the address names; null asks for nothing, and then there are none and no error. Its errors are
 * DataErrors that carry their own sentence (`told`).
 */
export function useOpened(place: string | null): UseQueryResult<OpenedFigures> {
  return useQuery({ ...openedQuery(place ?? ''), enabled: place !== null });
}
