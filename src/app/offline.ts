import { trustedScript } from '../data/trusted-script';

const settingsFile = './config.json';
/** The name the worker looks under (scripts/vite/offline.ts). */
const settingsCache = 'saola-settings';

/** The settings are read before the first worker controls the page, so their copy is made here. */
async function keepSettings(): Promise<void> {
  const cache = await caches.open(settingsCache);
  await cache.add(settingsFile);
}

/** A page never runs on with another version's files: once a newer worker has taken over, every tab starts over. */
function reloadAfterTakeover(): void {
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) location.reload();
    controlled = true;
  });
}

function watchForUpdate(registration: ServiceWorkerRegistration, onUpdate: (apply: () => void) => void): void {
  const announce = (worker: ServiceWorker | null): void => {
    // Without a controller this is the first visit, and there is nothing to update.
    if (worker?.state !== 'installed' || navigator.serviceWorker.controller === null) return;
    onUpdate(() => worker.postMessage({ type: 'SKIP_WAITING' }));
  };
  announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => announce(worker));
  });
}

/**
 * Keeps the page and its data for visits without a network. `onUpdate` is called when a newer version has been
 * fetched in the background; the page stays as it is until `apply` is called, which reloads it and its other tabs.
 * Never rejects: where workers are not allowed (a file address, a private window) the page simply needs its network.
 */
export async function registerOffline({ onUpdate }: { readonly onUpdate: (apply: () => void) => void }): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !isSecureContext) return;
  reloadAfterTakeover();
  try {
    watchForUpdate(await navigator.serviceWorker.register(trustedScript('offline')), onUpdate);
    await keepSettings();
  } catch {
    // Nothing is lost that the page promised: it works, online.
  }
}
