const PROBE = 'saola-check';

/** Whether this browser keeps anything for the page: not where it is blocked, and not where nothing more fits. */
export function storageWorks(): boolean {
  try {
    globalThis.localStorage.setItem(PROBE, '1');
    globalThis.localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}
