import { DataError, invalid } from './data-error';
import { statusError } from './http-status';
import { parseJson } from './json-text';

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 20 * 1024 * 1024;

export interface Answer {
  /** True when the version at hand still holds; then there is no `json`. */
  readonly unchanged: boolean;
  readonly json: unknown;
  readonly head: Head;
}

export interface Head {
  readonly etag: string | null;
  /** When the answer was made by the clock of its server, in milliseconds; null when it does not say. */
  readonly date: number | null;
}

export interface Question {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  /** The version at hand. */
  readonly etag: string | null;
}

function readHead(headers: Headers): Head {
  const date = Date.parse(headers.get('date') ?? '');
  return { etag: headers.get('etag'), date: Number.isNaN(date) ? null : date };
}

/**
 * Only one's own host gets the condition in a header: another one would be asked for leave first, and one
 * that does not expect that refuses everything. There the browser's own cache asks with the condition.
 */
function isOwnHost(url: string): boolean {
  const page = globalThis.location as Location | undefined;
  return page === undefined || new URL(url).host === page.host;
}

function toRequest({ url, etag }: Question, signal: AbortSignal): Request {
  const plain = new Request(url, { signal, cache: 'no-cache', headers: { Accept: 'application/json, application/problem+json' } });
  if (etag !== null && isOwnHost(plain.url)) plain.headers.set('If-None-Match', etag);
  return plain;
}

const isOffline = (): boolean => (globalThis.navigator as Navigator | undefined)?.onLine === false;

/** A browser hides why a request failed: blocked by the other host, refused, or no such host. */
function networkError(error: unknown, timeout: AbortSignal, code: string): DataError {
  if (timeout.aborted) return new DataError('timeout', 'TIMEOUT');
  if (isOffline()) return new DataError('offline', 'OFFLINE');
  return new DataError('unavailable', code, { detail: error instanceof Error ? error.message : undefined });
}

function checkPlace(request: Request, response: Response): void {
  if (response.url === '' || new URL(response.url).host === new URL(request.url).host) return;
  throw new DataError('unavailable', 'REDIRECT_REFUSED', { detail: new URL(response.url).host });
}

/** Plain text and bytes are what servers call JSON that they were never told about; a web page is something else. */
function checkType(headers: Headers): void {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') throw invalid('HTML_PAGE');
  if (!/^$|^application\/octet-stream$|^text\/plain$|[/+]json$/.test(type)) throw invalid('CONTENT_TYPE', undefined, type);
}

const tooLarge = (): DataError => invalid('TOO_LARGE', undefined, `${MOST_BYTES / 1024 / 1024} MB`);

async function readBytes(response: Response): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > MOST_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > MOST_BYTES) throw tooLarge();
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  chunks.reduce((offset, chunk) => {
    bytes.set(chunk, offset);
    return offset + chunk.length;
  }, 0);
  return bytes;
}

async function readAnswer(question: Question, request: Request, response: Response): Promise<Answer> {
  checkPlace(request, response);
  const head = readHead(response.headers);
  if (question.etag !== null && (response.status === 304 || head.etag === question.etag)) {
    await response.body?.cancel();
    return { unchanged: true, json: undefined, head };
  }
  if (!response.ok) throw await statusError(response);
  checkType(response.headers);
  return { unchanged: false, json: parseJson(await readBytes(response)), head };
}

/**
 * Fetches a JSON document through the gate: place, status, content type, length, JSON. It gives up after
 * ten seconds, and on a redirect to another host.
 * @throws {DataError}, or the reason of `signal` when that ended it.
 */
export async function fetchJson(question: Question): Promise<Answer> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
  const { signal } = question;
  const request = toRequest(question, AbortSignal.any(signal === undefined ? [timeout.signal] : [signal, timeout.signal]));
  let code = 'UNREACHABLE';
  try {
    const response = await fetch(request);
    code = 'CUT_OFF';
    return await readAnswer(question, request, response);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof DataError ? error : networkError(error, timeout.signal, code);
  } finally {
    clearTimeout(timer);
  }
}
