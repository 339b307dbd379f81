import type { KeyValues } from './key-values';

/** A database that works, and gives back copies as a database does. */
export function workingStore() {
  const kept = new Map<string, unknown>();
  const store: KeyValues = {
    keys: async () => [...kept.keys()],
    readAll: async (keys) => keys.map((key) => structuredClone(kept.get(key))),
    write: async (entries) => {
      for (const [key, value] of entries) kept.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    clear: async () => kept.clear(),
  };
  return { kept, store };
}

/** A database that refuses everything. */
export const failingStore = (error: Error): KeyValues => {
  const fail = () => Promise.reject(error);
  return { keys: fail, readAll: fail, write: fail, remove: fail, clear: fail };
};
