import { type Level, levels } from './levels';

/** One row of the check of a room, in words. */
export interface Check {
  readonly id: CheckId;
  readonly level: Level;
  /** What was found. */
  readonly found: string;
  /** What to do about it, or besides; '' for nothing. */
  readonly todo: string;
}

/** In the order of what hurts most where two are as bad. */
export const checkIds = ['figures', 'offline', 'font', 'screen', 'fullscreen', 'window', 'clicker', 'quiet', 'awake', 'storage', 'revision', 'clock'] as const;

export type CheckId = (typeof checkIds)[number];

/** Rows that the speaker tries keep their place while they are tried: nothing runs away from under the pointer. */
const byHand: ReadonlySet<CheckId> = new Set(['window', 'clicker', 'quiet']);

const placeOf = ({ id, level }: Check): number => levels.indexOf(byHand.has(id) ? 'untried' : level);

/** The worst first. */
export const worstFirst = (checks: readonly Check[]): readonly Check[] => checks.toSorted((a, b) => placeOf(a) - placeOf(b));
