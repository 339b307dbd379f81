import type { OfflineState } from './room';

/** Addresses of everything a service worker has kept. */
async function kept(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    found.push(...requests.map(({ url }) => new URL(url).pathname));
  }
  return found;
}

/**
 * How the page would be shown without a network, `files` being the ends of the addresses it would need; null where its
 * figures come from an API, which no worker keeps. Never rejects.
 */
export async function readOffline(files: readonly string[] | null): Promise<OfflineState> {
  if (window.location.protocol === 'file:') return 'disk';
  try {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return 'never';
    if (navigator.serviceWorker.controller === null) return 'not-yet';
    if (files === null) return 'api';
    const paths = await kept();
    return files.every((file) => paths.some((path) => path.endsWith(file))) ? 'ready' : 'partly';
  } catch {
    return 'never';
  }
}
