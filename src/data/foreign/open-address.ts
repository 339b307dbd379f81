import { gather, type Watch } from './gather';
import { MOST_FILE_BYTES } from './limits';
import { refuse, tooLarge, type Loaded } from './load';

const MOST_SILENT_SECONDS = 20;
/** How long after a failure the browser may take to tell that its policy was the reason. */
const POLICY_NEWS_MS = 100;

function readAddress(address: string): URL | null {
  try {
    const url = new URL(address.trim());
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

/** Ends the request when nothing has come for a while; what comes winds it up again. */
function createWatchdog() {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const wind = () => {
    stop();
    timer = setTimeout(() => control.abort(), MOST_SILENT_SECONDS * 1000);
  };
  wind();
  return { signal: control.signal, wind, stop };
}

/** Whether this page's content security policy stopped a request: the failure itself does not say. */
function watchPolicy() {
  let stopped = false;
  const page = globalThis.document as Document | undefined;
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src') stopped = true;
  };
  page?.addEventListener('securitypolicyviolation', note);
  return {
    stopped: async (): Promise<boolean> => {
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, POLICY_NEWS_MS));
      return stopped;
    },
    end: () => page?.removeEventListener('securitypolicyviolation', note),
  };
}

const isOffline = (): boolean => (globalThis.navigator as Navigator | undefined)?.onLine === false;
const isSecurePage = (): boolean => (globalThis.location as Location | undefined)?.protocol === 'https:';

function statusProblem(status: number): string {
  if (status === 404 || status === 410) return 'ADDRESS_MISSING';
  return status === 401 || status === 403 ? 'ADDRESS_FORBIDDEN' : 'ADDRESS_FAILED';
}

/** The last piece of the path, as a file would be called. */
function nameOf({ pathname, host }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1);
  if (last === undefined) return host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function readAnswer(url: URL, response: Response, watch: Watch): Promise<Loaded> {
  if (!response.ok) {
    void response.body?.cancel().catch(() => undefined);
    return refuse(statusProblem(response.status), { host: url.host, status: response.status });
  }
  // A packed answer says how long it is packed, which is not what arrives.
  const said = response.headers.get('content-encoding') === null ? Number(response.headers.get('content-length')) : 0;
  if (said > MOST_FILE_BYTES) return tooLarge();
  const bytes = response.body === null ? new Uint8Array() : await gather(response.body, said > 0 ? said : null, watch);
  if (bytes === null) return tooLarge();
  const contentType = response.headers.get('content-type');
  return { kind: 'loaded', origin: { kind: 'address', name: url.href }, name: nameOf(url), bytes, contentType };
}

/**
 * Fetches what stands at an address, as anybody could: without cookies, and without saying where the reader is. It is
 * as far as the policy of the page and the other host allow; what it is, its content says, not its type.
 * @throws the reason of `signal`, and nothing else.
 */
export async function openAddress(address: string, { signal, onProgress }: Watch): Promise<Loaded> {
  const url = readAddress(address);
  if (url === null) return refuse('ADDRESS_INVALID', { address });
  const { host } = url;
  const watchdog = createWatchdog();
  const policy = watchPolicy();
  let read: number | null = null;
  const count: Watch = {
    signal,
    onProgress: (progress) => {
      watchdog.wind();
      read = progress.read;
      onProgress(progress);
    },
  };
  try {
    const signals = signal === undefined ? [watchdog.signal] : [signal, watchdog.signal];
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache', signal: AbortSignal.any(signals) });
    read = 0;
    return await readAnswer(url, response, count);
  } catch {
    signal?.throwIfAborted();
    if (watchdog.signal.aborted) return refuse('ADDRESS_SLOW', { host, most: MOST_SILENT_SECONDS });
    if (read !== null) return refuse('ADDRESS_CUT_OFF', { host, read: Math.round(read / 1024) });
    if (isOffline()) return refuse('ADDRESS_OFFLINE', { host });
    if (await policy.stopped()) return refuse('ADDRESS_NOT_ALLOWED', { host });
    if (url.protocol === 'http:' && isSecurePage()) return refuse('ADDRESS_INSECURE');
    return refuse('ADDRESS_UNREACHABLE', { host });
  } finally {
    watchdog.stop();
    policy.end();
  }
}
