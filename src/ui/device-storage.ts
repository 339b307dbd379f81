import type { StateStorage } from 'zustand/middleware';

/** `blocked`: this browser keeps nothing for the page. `full`: it has no room left. */
export type StorageTrouble = 'blocked' | 'full';

let trouble: StorageTrouble | null = null;
const listeners = new Set<() => void>();

function tell(next: StorageTrouble | null): void {
  if (next === trouble) return;
  trouble = next;
  for (const notify of listeners) notify();
}

/** Why what was last put into the storage was not kept; null when it was. */
export const storageTrouble = {
  now: (): StorageTrouble | null => trouble,
  subscribe: (notify: () => void): (() => void) => {
    listeners.add(notify);
    return () => listeners.delete(notify);
  },
};

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Storage that may be missing, full or forbidden: then what is put there lasts as long as the page. */
export const deviceStorage: StateStorage = {
  getItem: (name) => attempt(() => globalThis.localStorage.getItem(name)) ?? null,
  setItem: (name, value) => {
    try {
      globalThis.localStorage.setItem(name, value);
      tell(null);
    } catch (error) {
      tell(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked');
    }
  },
  removeItem: (name) => attempt(() => globalThis.localStorage.removeItem(name)),
};
