import type { Plugin } from 'vite';

/** Takes the place of the worker that an earlier `npm start` left on the same address, and removes it. */
const goodbye = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', async () => {
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
});
`;

/** The development server and the built page share an address; without this the built page would hide the other. */
export const removeOfflineWorkerPlugin = (): Plugin => ({
  name: 'saola:remove-offline-worker',
  apply: 'serve',
  configureServer: ({ middlewares }) => {
    middlewares.use('/sw.js', (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(goodbye);
    });
  },
});
