import type { InPieces } from '../../domain/tally-columns';

/** Short enough that a key pressed meanwhile is answered within 50 ms, also after a slow piece. */
const PIECE_MS = 12;
/** Places read between two looks at the clock: under a millisecond of work, some more on a slow machine. */
const PLACES = 16_384;

function onePiece(work: InPieces): boolean {
  const end = performance.now() + PIECE_MS;
  for (;;) {
    if (work.on(PLACES)) return true;
    if (performance.now() >= end) return false;
  }
}

/**
 * Works in pieces of a few milliseconds, giving way to everything else between them. `start` is called in the first
 * piece, which is not this task either.
 * @returns stops it; `done` is then never called.
 */
export function inPieces<T extends InPieces>(start: () => T, done: (work: T) => void): () => void {
  let work: T | null = null;
  const step = (): void => {
    work ??= start();
    if (onePiece(work)) done(work);
    else timer = setTimeout(step, 0);
  };
  let timer = setTimeout(step, 0);
  return () => clearTimeout(timer);
}
