import type { StateStorage } from 'zustand/middleware';

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
  setItem: (name, value) => attempt(() => globalThis.localStorage.setItem(name, value)),
  removeItem: (name) => attempt(() => globalThis.localStorage.removeItem(name)),
};
