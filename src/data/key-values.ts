import { clear, createStore, delMany, getMany, keys, setMany, type UseStore } from 'idb-keyval';

/** `blocked`: this browser keeps nothing here. `full`: it has no room left. `damaged`: some of what was kept cannot be read. */
export type Trouble = 'blocked' | 'full' | 'damaged';

/** As much of a store of the device as its shelves need; everything may reject. */
export interface KeyValues {
  readonly keys: () => Promise<readonly string[]>;
  readonly readAll: (keys: readonly string[]) => Promise<readonly unknown[]>;
  /** All of them or none. */
  readonly write: (entries: readonly (readonly [string, unknown])[]) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** A database of the browser, opened at the first need; a browser without one rejects. */
export function deviceStore(database: string, name: string): KeyValues {
  let opened: UseStore | undefined;
  const store = (): UseStore => (opened ??= createStore(database, name));
  return {
    keys: async () => (await keys(store())).map(String),
    readAll: async (wanted) => getMany<unknown>([...wanted], store()),
    write: async (entries) => setMany(entries.map(([key, value]) => [key, value]), store()),
    remove: async (gone) => delMany([...gone], store()),
    clear: async () => clear(store()),
  };
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Gives `otherwise` where a store rejects, and notes among `troubles` why. */
export const attemptNoting =
  (troubles: Set<Trouble>) =>
  async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      troubles.add(isFull(error) ? 'full' : 'blocked');
      return otherwise;
    }
  };
