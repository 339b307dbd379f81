import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Library } from './api';
import { readFault, type Fault } from './fault';
import { createHandlers } from './handlers';
import { smallLibrary } from './library';

interface MockApi {
  /** For createApiSource. */
  readonly url: string;
  /** For createStaticSource; the same documents. */
  readonly filesUrl: string;
  /** From now until the end of the test: '503', 'cut', '404;only=dti' …; see `readFault`. */
  readonly fail: (fault: string) => void;
  /** Ends a fault before the end of the test. */
  readonly recover: () => void;
  /** Paths asked for in this test, in order. */
  readonly requests: readonly string[];
}

/** Serves documents to the tests of a file or `describe`, in which it is called once. */
export function serveApi(library: Library = smallLibrary): MockApi {
  const requests: string[] = [];
  let fault: Fault | null = null;
  const options = { library, fault: () => fault, onRequest: (path: string) => void requests.push(path) };
  const [url, filesUrl] = ['http://api.test/v1', 'http://files.test/data'];
  const server = setupServer(...[url, filesUrl].flatMap((base) => createHandlers({ base, ...options })));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => {
    fault = null;
    requests.length = 0;
  });
  afterAll(() => server.close());
  return {
    url,
    filesUrl,
    fail: (text) => void (fault = readFault(text)),
    recover: () => void (fault = null),
    requests,
  };
}
