import { trustedScript } from '../trusted-script';
import { digestOf } from './digest';
import { MOST_SECONDS } from './limits';
import type { ReaderMessage, ReadRequest, ReadResult } from './reader-worker';
import { refusal } from './refusal';

/** Fetching the worker's code takes its own time, and none of the file's. */
const MOST_START_MS = 15_000;

type End = (result: ReadResult) => void;

const failed = (outcome: ReadResult['outcome']): ReadResult => ({ outcome, digest: '' });
const lost = (detail: string): ReadResult => failed(refusal('WORKER_LOST', { detail }));

/** One worker for one file: it is ended with the reading, whatever becomes of it. */
function readApart(worker: Worker, request: ReadRequest, signal: AbortSignal | undefined): Promise<ReadResult> {
  return new Promise<ReadResult>((resolve, reject) => {
    let timer = setTimeout(() => end(lost('start')), MOST_START_MS);
    const leave = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
    };
    const end: End = (result) => {
      leave();
      resolve(result);
    };
    const cancel = () => {
      leave();
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', cancel);
    worker.onerror = (event) => {
      event.preventDefault();
      end(lost(event.message));
    };
    worker.onmessageerror = () => end(lost('message'));
    worker.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
      if (data !== null) {
        end(data);
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => end(failed(refusal('TIMED_OUT', { most: MOST_SECONDS }))), MOST_SECONDS * 1000);
      worker.postMessage(request);
    };
  });
}

/** Null where the page has no workers: opened from a file, or in a test. */
function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(trustedScript('reader'), { type: 'module' });
  } catch {
    return null;
  }
}

/** The code of the readers comes to the page only where it is needed there. */
async function readHere({ name, bytes, choices }: ReadRequest): Promise<ReadResult> {
  const { readFile } = await import('./read-file');
  return { outcome: await readFile(name, bytes, choices), digest: digestOf(bytes, choices) };
}

/** Files are read one at a time: two at once would need the memory of both. */
let busy: Promise<unknown> = Promise.resolve();

/**
 * Reads a file beside the page, so that the page goes on answering; it is given five seconds, and where there are no
 * workers it is read in the page within the limits of size alone. Whatever goes wrong is in the outcome.
 * @throws the reason of `signal`, and nothing else.
 */
export async function readInWorker(request: ReadRequest, signal?: AbortSignal): Promise<ReadResult> {
  const turn = busy.then(async () => {
    signal?.throwIfAborted();
    const worker = startWorker();
    const reading = worker === null ? readHere(request) : readApart(worker, request, signal);
    const result = await reading.catch((error: unknown) => lost(error instanceof Error ? error.message : String(error)));
    signal?.throwIfAborted();
    return result;
  });
  busy = turn.catch(() => undefined);
  return turn;
}
