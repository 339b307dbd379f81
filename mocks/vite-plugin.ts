import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** In mode 'api' serves the worker script of MSW, which no build and no folder of the project contains. */
export const mockApi = (): Plugin => ({
  name: 'saola-mock-api',
  apply: (_config, { command, mode }) => command === 'serve' && mode === 'api',
  configureServer({ middlewares }) {
    const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
    middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
      readFile(worker).then((script) => response.setHeader('Content-Type', 'text/javascript').end(script), next);
    });
  },
});
