import { readFile } from 'node:fs/promises';
import type { Connect, Plugin } from 'vite';

/** Takes the place of a worker that an earlier `npm start` left on the same address, and removes it. */
const goodbye = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', async () => {
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
});
`;

const scripts: Readonly<Record<string, () => Promise<string>>> = {
  '/sw.js': async () => goodbye,
  '/mockServiceWorker.js': () => readFile('node_modules/msw/lib/mockServiceWorker.js', 'utf8'),
};

const serveWorkers: Connect.NextHandleFunction = (request, response, next) => {
  const script = scripts[request.url?.split('?')[0] ?? ''];
  if (script === undefined) return next();
  script().then((text) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(text);
  }, next);
};

/** Workers of the development server only: the mock API's, and one that clears the built page's. */
export const developmentWorkersPlugin = (): Plugin => ({
  name: 'saola:development-workers',
  apply: 'serve',
  configureServer: (server) => void server.middlewares.use(serveWorkers),
});
