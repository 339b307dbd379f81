import { attemptNoting, deviceStore, type KeyValues, type Trouble } from '../key-values';
import { readHead, readOpened, type Opened, type OpenedHead } from './opened';

export interface ShelfList {
  /** Newest first. */
  readonly heads: readonly OpenedHead[];
  /** Ids of those that are gone when the page is closed. */
  readonly passing: readonly string[];
  readonly troubles: readonly Trouble[];
}

/** Figures of other publishers on this device. Nothing here ever rejects. */
export interface Shelf {
  readonly keep: (opened: Opened) => Promise<void>;
  readonly list: () => Promise<ShelfList>;
  readonly read: (id: string) => Promise<Opened | null>;
  readonly remove: (id: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

const HEAD = 'head/';
const BODY = 'figures/';

const newestFirst = (a: OpenedHead, b: OpenedHead): number => b.openedAt - a.openedAt;

/** What the store cannot keep stays until the page is closed. */
export function createShelf(store: KeyValues): Shelf {
  const inMemory = new Map<string, Opened>();
  const troubles = new Set<Trouble>();
  const attempt = attemptNoting(troubles);

  const listKept = async (): Promise<readonly OpenedHead[]> => {
    const heads = (await store.keys()).filter((key) => key.startsWith(HEAD));
    const known = (await store.readAll(heads)).flatMap((kept) => readHead(kept) ?? []);
    if (known.length < heads.length) troubles.add('damaged');
    return known;
  };

  const readKept = async (id: string): Promise<Opened | null> => {
    const [head, dataset] = await store.readAll([HEAD + id, BODY + id]);
    if (head === undefined) return null;
    const opened = readOpened(head, dataset);
    if (opened === null) troubles.add('damaged');
    return opened;
  };

  return {
    keep: async (opened) => {
      const { head, dataset } = opened;
      inMemory.set(head.id, opened);
      await attempt(async () => {
        await store.write([[HEAD + head.id, head], [BODY + head.id, dataset]]);
        inMemory.delete(head.id);
      }, undefined);
    },
    list: async () => {
      const kept = await attempt(listKept, []);
      const held = [...inMemory.values()].map(({ head }) => head);
      const heads = [...held, ...kept.filter(({ id }) => !inMemory.has(id))].sort(newestFirst);
      return { heads, passing: held.map(({ id }) => id), troubles: [...troubles] };
    },
    read: async (id) => inMemory.get(id) ?? attempt(() => readKept(id), null),
    remove: async (id) => {
      inMemory.delete(id);
      await attempt(() => store.remove([HEAD + id, BODY + id]), undefined);
    },
    removeAll: async () => {
      inMemory.clear();
      await attempt(() => store.clear(), undefined);
      troubles.delete('full');
      troubles.delete('damaged');
    },
  };
}

/** The one shelf of this page. */
export const shelf: Shelf = createShelf(deviceStore('saola-opened', 'figures'));
