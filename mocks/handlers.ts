import { http, HttpResponse, type HttpHandler } from 'msw';
import { answer, FAULT_HEADER, type ApiAnswer, type Library } from './api';
import { readFault, type Fault } from './fault';

/** Half of the body, then the end of the connection. */
function cutStream(body: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  const halves = [bytes.slice(0, bytes.length / 2)];
  return new ReadableStream({
    pull(controller) {
      const half = halves.pop();
      if (half === undefined) controller.error(new TypeError('The connection was cut'));
      else controller.enqueue(half);
    },
  });
}

const wait = (delayMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve());
    if (Number.isFinite(delayMs)) setTimeout(resolve, delayMs);
  });

function toResponse({ status, headers, body, cut }: ApiAnswer): Response {
  if (cut) return new HttpResponse(cutStream(body), { status, headers });
  return new HttpResponse(status === 304 ? null : body, { status, headers });
}

interface ApiOptions {
  /** Address of the API, or of its folder: 'http://api.test/v1'. */
  readonly base: string;
  readonly library: Library;
  /** The fault of requests that name none themselves, in `?fault=` or a header. */
  readonly fault: () => Fault | null;
  readonly onRequest?: (path: string) => void;
}

/** The JSON API of the contract, for MSW. */
export function createHandlers({ base, library, fault, onRequest }: ApiOptions): HttpHandler[] {
  return [
    http.get(`${base}/*`, async ({ request }) => {
      const url = new URL(request.url);
      const path = url.pathname.slice(new URL(base, url).pathname.length + 1);
      const named = url.searchParams.get('fault') ?? request.headers.get(FAULT_HEADER);
      onRequest?.(path);
      const etag = request.headers.get('if-none-match');
      const found = await answer({ path, etag, fault: named === null ? fault() : readFault(named) }, library);
      if (found.delayMs > 0) await wait(found.delayMs, request.signal);
      return toResponse(found);
    }),
  ];
}
