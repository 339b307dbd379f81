import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const CONFIG = JSON.stringify({ api: '/api' });

/**
 * In mode 'api' serves what the API of development needs and no build contains: the worker script of MSW
 * and a configuration that points at the API.
 */
export const mockApi = (): Plugin => ({
  name: 'saola-mock-api',
  apply: (_config, { command, mode }) => command === 'serve' && mode === 'api',
  configureServer({ middlewares }) {
    const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
    middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
      readFile(worker).then((script) => response.setHeader('Content-Type', 'text/javascript').end(script), next);
    });
    middlewares.use('/config.json', (_request, response) => {
      response.setHeader('Content-Type', 'application/json').end(CONFIG);
    });
  },
});
