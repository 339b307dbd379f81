import type { Tally } from '../../domain/tally';
import type { TallyColumns, Wanted } from '../../domain/tally-columns';

/** One end of a way to and from a worker: a Worker, its inside, or a MessagePort. */
export interface Port {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/** The end a page holds, which also tells when the other end has died. */
export interface WorkerPort extends Port {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** What a page tells the worker. Columns are sent once and asked about by number. */
export type Request =
  | { readonly kind: 'keep'; readonly columnsId: number; readonly columns: TallyColumns }
  | { readonly kind: 'forget'; readonly columnsId: number }
  | { readonly kind: 'ask'; readonly id: number; readonly columnsId: number; readonly wanted: Wanted | null }
  /** The question is of no interest any more. */
  | { readonly kind: 'drop'; readonly id: number };

export interface Reply {
  readonly id: number;
  readonly tally: Tally;
}
