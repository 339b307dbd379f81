import { DataError, type DataErrorKind } from './data-error';
import { isRecord } from './structure';

const KINDS = new Map<number, readonly [DataErrorKind, string]>([
  [401, ['forbidden', 'FORBIDDEN']],
  [403, ['forbidden', 'FORBIDDEN']],
  [404, ['not-found', 'NOT_FOUND']],
  [408, ['timeout', 'TIMEOUT']],
  [410, ['not-found', 'NOT_FOUND']],
  [429, ['unavailable', 'TOO_MANY_REQUESTS']],
  [504, ['timeout', 'TIMEOUT']],
]);

/** Seconds, or a date by the clock of the server. */
function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const seconds = Math.ceil((Date.parse(text) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** The sentence an API sends with an error as application/problem+json (RFC 9457), if it does. */
async function readProblem(response: Response): Promise<string | undefined> {
  if (!response.headers.get('content-type')?.includes('application/problem+json')) return undefined;
  try {
    const problem: unknown = await response.json();
    const words = isRecord(problem) ? [problem['detail'], problem['title']] : [];
    return words.find((word) => typeof word === 'string');
  } catch {
    return undefined;
  }
}

/** What a status outside 200 to 299 means to a reader. */
export async function statusError(response: Response): Promise<DataError> {
  const fallback = response.status >= 500 ? 'SERVER_ERROR' : 'REQUEST_REFUSED';
  const [kind, code] = KINDS.get(response.status) ?? (['unavailable', fallback] as const);
  return new DataError(kind, code, {
    httpStatus: response.status,
    detail: await readProblem(response),
    retryAfterSeconds: readRetryAfter(response.headers),
  });
}
