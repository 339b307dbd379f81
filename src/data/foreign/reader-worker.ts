import { digestOf } from './digest';
import type { Choices, Outcome } from './outcome';
import { readFile } from './read-file';

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: Choices;
}

export interface ReadResult {
  readonly outcome: Outcome;
  /** See `digestOf`. */
  readonly digest: string;
}

/** `null` says that the worker stands ready, so that its start does not count as reading. */
export type ReaderMessage = ReadResult | null;

/** Columns go over to the page instead of being copied. */
function columnsOf({ outcome: { dataset } }: ReadResult): Transferable[] {
  if (dataset === null) return [];
  const buffers = new Set([dataset.values.buffer, ...(dataset.cells === null ? [] : [dataset.cells.buffer])]);
  return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer);
}

async function answer({ data: { name, bytes, choices } }: MessageEvent<ReadRequest>): Promise<void> {
  const result: ReadResult = { outcome: await readFile(name, bytes, choices), digest: digestOf(bytes, choices) };
  globalThis.postMessage(result, { transfer: columnsOf(result) });
}

globalThis.onmessage = (event: MessageEvent<ReadRequest>) => void answer(event);
// Outside a worker nobody waits for it.
if ('postMessage' in globalThis) globalThis.postMessage(null satisfies ReaderMessage);
