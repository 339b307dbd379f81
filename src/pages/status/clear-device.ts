import { deckShelf } from '../../data/deck-shelf';
import { shelf } from '../../data/opened/shelf';
import { forgetViews } from '../../features/views';

/** Removes everything the page keeps on this device: choices, views, talks, opened figures, copies of files, and the worker that serves them. */
export async function clearDevice(): Promise<void> {
  forgetViews();
  try {
    globalThis.localStorage.clear();
  } catch {
    // Where storage is blocked there is nothing to clear.
  }
  await Promise.all([shelf.removeAll(), deckShelf.removeAll()]);
  if ('caches' in globalThis) await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
