import type { Tallying } from '../../domain/tally';

/** Short enough that a key pressed meanwhile is answered within 50 ms, also after a slow piece. */
const PIECE_MS = 12;
/** Places read between two looks at the clock: under a millisecond of work, some more on a slow machine. */
const PLACES = 16_384;

function onePiece(tallying: Tallying): boolean {
  const end = performance.now() + PIECE_MS;
  for (;;) {
    if (tallying.on(PLACES)) return true;
    if (performance.now() >= end) return false;
  }
}

/**
 * Tallies in pieces of a few milliseconds, giving way to everything else between them. `start` is called in the first
 * piece, which is not this task either.
 * @returns stops it; `done` is then never called.
 */
export function inPieces(start: () => Tallying, done: (tallying: Tallying) => void): () => void {
  let tallying: Tallying | null = null;
  const step = (): void => {
    tallying ??= start();
    if (onePiece(tallying)) done(tallying);
    else timer = setTimeout(step, 0);
  };
  let timer = setTimeout(step, 0);
  return () => clearTimeout(timer);
}
