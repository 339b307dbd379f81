import { DataError } from './data-error';

const MOST_RETRIES = 2;
const DELAYS_MS = [500, 2000];
const LONGEST_WAIT_SECONDS = 30;
const PASSING_CODES = new Set(['UNREACHABLE', 'CUT_OFF']);
const PASSING_STATUSES = new Set([408, 429, 502, 503, 504]);

function isPassing(error: DataError): boolean {
  if ((error.retryAfterSeconds ?? 0) > LONGEST_WAIT_SECONDS) return false;
  return PASSING_CODES.has(error.code) || PASSING_STATUSES.has(error.httpStatus ?? 0);
}

/**
 * Whether to ask again after `failures` failures: only where the same question may get another answer soon.
 * A document that breaks a rule breaks it the second time too.
 */
export const shouldRetry = (failures: number, error: Error): boolean =>
  error instanceof DataError && failures < MOST_RETRIES && isPassing(error);

/** Waits as long as the server asks, and never in step with everybody else. */
export function retryDelayMs(failures: number, error: Error): number {
  const own = (DELAYS_MS[failures] ?? DELAYS_MS[DELAYS_MS.length - 1] ?? 0) * (0.75 + Math.random() / 2);
  const asked = error instanceof DataError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
  return Math.max(own, asked);
}
