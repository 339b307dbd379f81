import { VitePWA } from 'vite-plugin-pwa';

/** The page and everything it can show, kept by a service worker at the first visit, so later ones need no network. */
export const offlinePlugins = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      id: 'saola',
      name: 'Saola: bảng số liệu cải cách hành chính',
      short_name: 'Saola',
      description: 'Số liệu cải cách hành chính của tỉnh, mỗi con số dẫn đến nguồn của nó.',
      lang: 'vi',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#0b4f6c',
      categories: ['government'],
      icons: [
        { src: 'icons/icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
        { src: 'icons/icon-192.png', type: 'image/png', sizes: '192x192', purpose: 'any' },
        { src: 'icons/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
        { src: 'icons/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    },
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,json}'],
      globIgnores: ['config.json'],
      maximumFileSizeToCacheInBytes: 20_000_000,
      navigateFallback: 'index.html',
      // The first visit is served offline at once; a newer worker still waits until the reader agrees.
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      sourcemap: false,
      // An office edits config.json without a build, so the network is asked before the copy. The page fills
      // this cache by name at the first visit (src/app/offline.ts).
      runtimeCaching: [
        {
          urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/config.json'),
          handler: 'NetworkFirst',
          options: { cacheName: 'saola-settings', networkTimeoutSeconds: 3 },
        },
      ],
    },
  });
