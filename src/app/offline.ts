import { trustedScript } from '../data/trusted-script';

const settingsFile = './config.json';
/** The name the worker looks under (scripts/vite/offline.ts). */
const settingsCache = 'saola-settings';

/** The settings are read before the first worker controls the page, so their copy is made here. */
async function keepSettings(): Promise<void> {
  const cache = await caches.open(settingsCache);
  await cache.add(settingsFile);
}

interface Circumstances {
  readonly onUpdate: (apply: () => void) => void;
  readonly whenFree: (reload: () => void) => void;
}

/** A page never runs on with another version's files: once a newer worker has taken over, every tab starts over when it may. */
function reloadAfterTakeover(whenFree: Circumstances['whenFree']): void {
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) whenFree(() => location.reload());
    controlled = true;
  });
}

function watchForUpdate(registration: ServiceWorkerRegistration, onUpdate: Circumstances['onUpdate']): void {
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
 * Its tabs wait for `whenFree` to do so. Never rejects: where workers are not allowed (a file address, a private window) the page simply needs its network.
 */
export async function registerOffline({ onUpdate, whenFree }: Circumstances): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !isSecureContext) return;
  reloadAfterTakeover(whenFree);
  try {
    watchForUpdate(await navigator.serviceWorker.register(trustedScript('offline')), onUpdate);
    await keepSettings();
  } catch {
    // Nothing is lost that the page promised: it works, online.
  }
}
