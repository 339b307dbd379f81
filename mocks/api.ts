import { distort, type Fault } from './fault';

/** The text of 'vi/catalogue.json' and the like; null when there is no such document. */
export type Library = (path: string) => Promise<string | null>;

interface ApiRequest {
  /** 'vi/datasets/dti.json' */
  readonly path: string;
  /** If-None-Match */
  readonly etag: string | null;
  readonly fault: Fault | null;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Infinity: never. */
  readonly delayMs: number;
  /** The connection ends after half of the body. */
  readonly cut: boolean;
}

export const FAULT_HEADER = 'x-saola-fault';

const HTML = '<!doctype html><title>Đăng nhập mạng</title><p>Wi-Fi</p>';

async function etagOf(body: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return `"${Array.from(new Uint8Array(hash).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

const plain = (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): ApiAnswer => ({
  status,
  headers: { 'Content-Type': type, Date: new Date().toUTCString(), ...headers },
  body,
  delayMs: 0,
  cut: false,
});

const problem = (status: number, title: string, headers: Readonly<Record<string, string>> = {}): ApiAnswer =>
  plain(status, 'application/problem+json', JSON.stringify({ type: 'about:blank', title, status }), headers);

async function found(body: string, etag: string | null): Promise<ApiAnswer> {
  const current = await etagOf(body);
  const headers = { ETag: current, 'Cache-Control': 'no-cache' };
  return etag === current ? plain(304, 'application/json', '', headers) : plain(200, 'application/json', body, headers);
}

async function failed(body: string, fault: Fault): Promise<ApiAnswer> {
  const { kind, status, retryAfter, delayMs } = fault;
  if (kind === 'status') return problem(status, `Simulated ${status}`, retryAfter === null ? {} : { 'Retry-After': retryAfter });
  if (kind === 'html') return plain(200, 'text/html', HTML);
  if (kind === 'redirect') return plain(302, 'text/html', '', { Location: 'http://elsewhere.invalid/' });
  if (kind === 'cut') return { ...plain(200, 'application/json', body), cut: true };
  if (kind === 'slow' || kind === 'hang') return { ...(await found(body, null)), delayMs: kind === 'slow' ? delayMs : Infinity };
  return plain(200, 'application/json', distort(body, kind));
}

const concerns = ({ only }: Fault, path: string): boolean => only === null || path.endsWith(`datasets/${only}.json`);

/** What the JSON API says to a request; the filters `org` and `t` are ignored, as the contract allows. */
export async function answer({ path, etag, fault }: ApiRequest, library: Library): Promise<ApiAnswer> {
  const body = /^(?:vi|en)\/(?:catalogue|sources|decks|datasets\/[\w-]+)\.json$/.test(path) ? await library(path) : null;
  if (body === null) return problem(404, 'No such document');
  return fault !== null && concerns(fault, path) ? failed(body, fault) : found(body, etag);
}
