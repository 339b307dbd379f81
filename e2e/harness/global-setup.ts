import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { launchChromiumServer } from './chromium';
import { serveFolder } from './static-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the production build is served, in a folder of the server. */
    address: string;
    /** The shared Chromium. */
    browser: string;
  }
}

/** One browser and one server of dist/ for all end-to-end files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/index.html; run `npm run build` first.');
  const server = await serveFolder('dist', '/cchc/saola/');
  const browser = await launchChromiumServer();
  project.provide('address', server.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
