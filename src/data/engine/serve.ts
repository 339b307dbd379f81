import { startTally } from '../../domain/tally';
import type { TallyColumns } from '../../domain/tally-columns';
import { inPieces } from './pieces';
import type { Port, Reply, Request } from './port';

type Question = Extract<Request, { kind: 'ask' }>;

/**
 * Answers questions one after another, the newest first, since it is what the reader waits for. A question that is
 * dropped is taken off the queue, or stopped at the end of its piece.
 */
export function serveTallies(port: Port): void {
  const kept = new Map<number, TallyColumns>();
  const queue: Question[] = [];
  let current: { readonly id: number; readonly stop: () => void } | null = null;

  const next = (): void => {
    const question = current === null ? queue.pop() : undefined;
    if (question === undefined) return;
    const columns = kept.get(question.columnsId);
    if (columns === undefined) throw new RangeError(`No columns ${question.columnsId} were sent`);
    const stop = inPieces(() => startTally(columns, question.wanted), (tallying) => {
      const reply: Reply = { id: question.id, tally: tallying.tally() };
      port.postMessage(reply, [reply.tally.cells.buffer, ...reply.tally.counts.map(({ buffer }) => buffer)] as ArrayBuffer[]);
      current = null;
      next();
    });
    current = { id: question.id, stop };
  };

  const drop = (id: number): void => {
    const at = queue.findIndex((question) => question.id === id);
    if (at >= 0) queue.splice(at, 1);
    if (current?.id !== id) return;
    current.stop();
    current = null;
  };

  port.onmessage = ({ data }) => {
    const request = data as Request;
    if (request.kind === 'keep') kept.set(request.columnsId, request.columns);
    else if (request.kind === 'forget') kept.delete(request.columnsId);
    else if (request.kind === 'drop') drop(request.id);
    else queue.push(request);
    next();
  };
}
