import { startTally, wantedIn, type Tally } from '../../domain/tally';
import type { Dataset } from '../../domain/dataset';
import type { Selection } from '../../domain/slice';
import { readColumns, type TallyColumns, type Wanted } from '../../domain/tally-columns';
import { inPieces } from './pieces';
import type { Reply, Request, WorkerPort } from './port';

/** Tallies without keeping the page waiting. */
export interface Engine {
  /**
   * Calls `answer` once, in a later task.
   * @returns drops the question: `answer` is then never called, and nothing is computed for it any more.
   */
  readonly ask: (dataset: Dataset, selection: Selection, answer: (tally: Tally) => void) => () => void;
}

interface Waiting {
  readonly columns: TallyColumns;
  readonly wanted: Wanted | null;
  readonly answer: (tally: Tally) => void;
}

const inThisThread = ({ columns, wanted, answer }: Waiting): (() => void) =>
  inPieces(() => startTally(columns, wanted), (tallying) => answer(tallying.tally()));

/** What the page asks of one dataset, what that is set against, and the one looked at before. */
const MOST_KEPT = 3;

/** The columns the worker has, the last used last. */
function createShelf(post: (request: Request) => void) {
  const ids = new Map<TallyColumns, number>();
  let lastId = 0;
  return (columns: TallyColumns): number => {
    const known = ids.get(columns);
    const columnsId = known ?? (lastId += 1);
    ids.delete(columns);
    ids.set(columns, columnsId);
    if (known === undefined) post({ kind: 'keep', columnsId, columns });
    for (const [oldest, oldestId] of [...ids].slice(0, -MOST_KEPT)) {
      ids.delete(oldest);
      post({ kind: 'forget', columnsId: oldestId });
    }
    return columnsId;
  };
}

/** Asks a worker; `onDeath` gets what it has not answered when it dies, or takes no more. */
function createClient(port: WorkerPort, onDeath: (unanswered: ReadonlyMap<number, Waiting>) => void) {
  const waiting = new Map<number, Waiting>();
  const die = (): void => {
    port.terminate();
    const unanswered = new Map(waiting);
    waiting.clear();
    onDeath(unanswered);
  };
  const post = (request: Request): void => {
    try {
      port.postMessage(request, []);
    } catch {
      // No room for a copy of the columns.
      die();
    }
  };
  const shelve = createShelf(post);
  port.onmessage = ({ data }) => {
    const { id, tally } = data as Reply;
    const { answer } = waiting.get(id) ?? {};
    waiting.delete(id);
    answer?.(tally);
  };
  port.onerror = (event) => {
    event.preventDefault();
    die();
  };
  return {
    ask: (id: number, question: Waiting): void => {
      waiting.set(id, question);
      post({ kind: 'ask', id, columnsId: shelve(question.columns), wanted: question.wanted });
    },
    drop: (id: number): void => {
      if (waiting.delete(id)) post({ kind: 'drop', id });
    },
  };
}

/**
 * `start` is called at the first question and gives the worker, or null where none can be had (a file address, a test).
 * Without one, and after one has died, the work is done in this thread in pieces.
 */
export function createEngine(start: () => WorkerPort | null): Engine {
  let client: ReturnType<typeof createClient> | null | undefined;
  let lastId = 0;
  const stops = new Map<number, () => void>();

  const here = (id: number, question: Waiting): void => {
    const answer = (tally: Tally): void => {
      stops.delete(id);
      question.answer(tally);
    };
    stops.set(id, inThisThread({ ...question, answer }));
  };
  const afterDeath = (unanswered: ReadonlyMap<number, Waiting>): void => {
    client = null;
    for (const [id, question] of unanswered) here(id, question);
  };
  const started = () => {
    if (client !== undefined) return client;
    const port = start();
    client = port === null ? null : createClient(port, afterDeath);
    return client;
  };

  const dispatch = (id: number, question: Waiting): void => {
    stops.delete(id);
    const worker = started();
    if (worker === null) here(id, question);
    else worker.ask(id, question);
  };

  return {
    ask: (dataset, selection, answer) => {
      const id = (lastId += 1);
      const reading = readColumns(dataset);
      const question: Waiting = { columns: reading.columns, wanted: wantedIn(dataset, selection), answer };
      if (reading.on(0)) dispatch(id, question);
      else stops.set(id, inPieces(() => reading, () => dispatch(id, question)));
      return () => {
        client?.drop(id);
        stops.get(id)?.();
        stops.delete(id);
      };
    },
  };
}
