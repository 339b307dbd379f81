import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { mockApi } from './mocks/vite-plugin.ts';
import { chunkReportPlugin } from './scripts/vite/chunks.ts';
import { compressedPlugin } from './scripts/vite/compressed.ts';
import { contentSecurityPolicyPlugin, readApiOrigins } from './scripts/vite/content-security-policy.ts';
import { firstViewPlugin } from './scripts/vite/first-view.ts';
import { offlinePlugins } from './scripts/vite/offline.ts';
import { packTemplatePlugin } from './scripts/vite/pack/template.ts';
import { removeOfflineWorkerPlugin } from './scripts/vite/remove-offline-worker.ts';
import { zipInPlacePlugin } from './scripts/vite/zip-in-place.ts';

export default defineConfig({
  base: './',
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  plugins: [
    react(),
    firstViewPlugin(packageJson.version),
    contentSecurityPolicyPlugin(readApiOrigins(process.env.SAOLA_CONNECT_SRC)),
    offlinePlugins(),
    removeOfflineWorkerPlugin(),
    mockApi(),
    zipInPlacePlugin(),
    packTemplatePlugin(),
    chunkReportPlugin(),
    compressedPlugin(),
  ],
  build: {
    target: 'baseline-widely-available',
    // The policy of the page forbids data: fonts, and every browser it is built for preloads modules by itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    // What the first view needs arrives in one request; divided by who else uses it, it would be a tenth larger.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  // Started as modules, as in development; a worker may then fetch a part of itself at need.
  worker: { format: 'es' },
  server: { port: 5173, strictPort: true },
  preview: { port: 5173, strictPort: true },
  test: {
    include: ['{src,scripts,mocks}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  },
});
