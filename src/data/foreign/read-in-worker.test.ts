import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOf } from './digest';
import { MOST_SECONDS } from './limits';
import { bytesOf } from './read.fixture';
import { readInWorker } from './read-in-worker';
import type { ReaderMessage, ReadRequest } from './reader-worker';
import { refusal } from './refusal';

const request: ReadRequest = { name: 'a.csv', bytes: bytesOf('indicator,organisation,period,value\na,b,2020,1\n'), choices: {} };

interface Started {
  onmessage: (event: { data: ReaderMessage }) => void;
  onerror: (event: { message: string; preventDefault: () => void }) => void;
  readonly asked: ReadRequest[];
  ended: boolean;
}

const started: Started[] = [];

/** A worker of the browser in the hands of the test. */
function Worker(): Started {
  const worker = {
    onmessage: () => undefined,
    onerror: () => undefined,
    asked: [] as ReadRequest[],
    ended: false,
    postMessage: (asked: ReadRequest) => void worker.asked.push(asked),
    terminate: () => {
      worker.ended = true;
    },
  };
  started.push(worker);
  return worker;
}

const result = { outcome: refusal('EMPTY_FILE'), digest: '0' };

beforeEach(() => {
  started.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const codeOf = ({ outcome }: { readonly outcome: ReturnType<typeof refusal> }) => outcome.problems[0]?.code;

describe('a file read in a worker', () => {
  beforeEach(() => vi.stubGlobal('Worker', Worker));

  it('is handed over once the worker stands ready, and the worker ends with the answer', async () => {
    const reading = readInWorker(request);
    await settle();
    const [worker] = started;
    expect(worker?.asked).toEqual([]);
    worker?.onmessage({ data: null });
    expect(worker?.asked).toEqual([request]);
    worker?.onmessage({ data: result });
    expect(await reading).toBe(result);
    expect(worker?.ended).toBe(true);
  });

  it('that takes too long is stopped and told', async () => {
    const reading = readInWorker(request);
    await settle();
    started[0]?.onmessage({ data: null });
    await vi.advanceTimersByTimeAsync(MOST_SECONDS * 1000 + 1);
    expect([codeOf(await reading), started[0]?.ended]).toEqual(['TIMED_OUT', true]);
  });

  it('whose worker never starts, or breaks, is told', async () => {
    const never = readInWorker(request);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(codeOf(await never)).toBe('WORKER_LOST');
    const broken = readInWorker(request);
    await settle();
    started[1]?.onerror({ message: 'out of memory', preventDefault: () => undefined });
    expect(codeOf(await broken)).toBe('WORKER_LOST');
    expect(started.every(({ ended }) => ended)).toBe(true);
  });

  it('is left at once when the reader stops it, and the next one is read', async () => {
    const control = new AbortController();
    const reading = readInWorker(request, control.signal);
    await settle();
    control.abort();
    await expect(reading).rejects.toBe(control.signal.reason);
    expect(started[0]?.ended).toBe(true);
    const next = readInWorker(request);
    await settle();
    started[1]?.onmessage({ data: result });
    expect(await next).toBe(result);
  });

  it('waits for the one before it', async () => {
    const [first, second] = [readInWorker(request), readInWorker(request)];
    await settle();
    expect(started).toHaveLength(1);
    started[0]?.onmessage({ data: result });
    await first;
    await settle();
    expect(started).toHaveLength(2);
    started[1]?.onmessage({ data: result });
    await second;
  });
});

describe('a file read where there are no workers', () => {
  it.each([
    ['the page knows none', undefined],
    ['the browser refuses one', () => {
      throw new DOMException('file:', 'SecurityError');
    }],
  ])('because %s is read in the page', async (_, worker) => {
    vi.stubGlobal('Worker', worker);
    vi.useRealTimers();
    const { outcome, digest } = await readInWorker(request);
    expect([outcome.outcome, digest]).toEqual(['accepted', digestOf(request.bytes, {})]);
  });
});

describe('the digest of a file', () => {
  it('is the same for the same bytes and choices, and another for others', () => {
    const files = ['', 'a', 'b', 'aa', 'ab', 'ba', 'a,b', 'a,c'].map(bytesOf);
    const digests = files.flatMap((bytes) => [digestOf(bytes, {}), digestOf(bytes, { time: 'x' }), digestOf(bytes, { period: 'x' })]);
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests.every((digest) => /^[0-9a-f]{16}$/.test(digest))).toBe(true);
    expect(digestOf(bytesOf('a,b'), {})).toBe(digestOf(bytesOf('a,b'), {}));
  });
});
