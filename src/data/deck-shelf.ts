import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Deck } from '../domain/deck';
import { toDeck } from './deck-document';
import { attemptNoting, deviceStore, type KeyValues, type Trouble } from './key-values';
import { isRecord } from './structure';

export interface KeptDecks {
  /** The one changed last first. */
  readonly decks: readonly Deck[];
  /** Ids of those that are gone when the page is closed. */
  readonly passing: readonly string[];
  readonly troubles: readonly Trouble[];
}

/** Decks on this device. Nothing here ever rejects. */
export interface DeckShelf {
  /** Adds a deck, or puts it in the place of the one of its id. */
  readonly keep: (deck: Deck) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  readonly list: () => Promise<KeptDecks>;
}

interface Kept {
  readonly deck: Deck;
  /** In milliseconds since 1970. */
  readonly changedAt: number;
}

const moment = v.pipe(v.number(), v.finite());

/** What a device gave back; null for anything that is no deck of this version. */
function readKept(kept: unknown): Kept | null {
  const changedAt = v.safeParse(moment, isRecord(kept) ? kept['changedAt'] : null);
  if (!isRecord(kept) || !changedAt.success) return null;
  try {
    return { deck: toDeck(kept['deck']), changedAt: changedAt.output };
  } catch {
    return null;
  }
}

/** What the store cannot keep stays until the page is closed. */
export function createDeckShelf(store: KeyValues): DeckShelf {
  const inMemory = new Map<string, Kept>();
  const troubles = new Set<Trouble>();
  let last = 0;
  const attempt = attemptNoting(troubles);
  const listKept = async (): Promise<readonly Kept[]> => {
    const keys = await store.keys();
    const kept = (await store.readAll(keys)).flatMap((each) => readKept(each) ?? []);
    if (kept.length < keys.length) troubles.add('damaged');
    return kept;
  };
  return {
    keep: async (deck) => {
      // Two decks changed within one tick of the clock still stand in their order.
      last = Math.max(Date.now(), last + 1);
      const kept: Kept = { deck, changedAt: last };
      inMemory.set(deck.id, kept);
      await attempt(async () => {
        await store.write([[deck.id, kept]]);
        if (inMemory.get(deck.id) === kept) inMemory.delete(deck.id);
      }, undefined);
    },
    remove: async (id) => {
      inMemory.delete(id);
      await attempt(() => store.remove([id]), undefined);
    },
    removeAll: async () => {
      inMemory.clear();
      await attempt(() => store.clear(), undefined);
      troubles.delete('full');
      troubles.delete('damaged');
    },
    list: async () => {
      const kept = await attempt(listKept, []);
      const all = [...inMemory.values(), ...kept.filter(({ deck }) => !inMemory.has(deck.id))];
      const decks = all.toSorted((a, b) => b.changedAt - a.changedAt).map(({ deck }) => deck);
      return { decks, passing: [...inMemory.keys()], troubles: [...troubles] };
    },
  };
}

/** The one shelf of this page. */
export const deckShelf: DeckShelf = createDeckShelf(deviceStore('saola-decks', 'decks'));

/** Asked again wherever decks are shown, since another tab may have changed them. */
export const keptDecksQuery = () =>
  queryOptions({ queryKey: ['kept-decks'], queryFn: () => deckShelf.list(), staleTime: 0, refetchOnWindowFocus: true });
