import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { deckShelf, type KeptDecks, keptDecksQuery } from '../../data/deck-shelf';
import type { Deck } from '../../domain/deck';
import { type Addition, withoutAddition } from './add';

export interface DecksInHand extends KeptDecks {
  /** Whether they have been read from the device. */
  readonly isRead: boolean;
  /** Whether all of them are there again on a later visit. */
  readonly isKept: boolean;
  /** Adds a deck, or puts it in the place of the one of its id. */
  readonly save: (deck: Deck) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

const nothing: KeptDecks = { decks: [], passing: [], troubles: [] };

/** Tells whoever shows decks that they have changed. */
const tell = (client: QueryClient): Promise<void> => client.invalidateQueries({ queryKey: keptDecksQuery().queryKey });

export async function keepDeck(deck: Deck, client: QueryClient): Promise<void> {
  await deckShelf.keep(deck);
  await tell(client);
}

/** Takes out of a deck what was added; a deck that was begun for it alone goes with it. */
export async function takeOut(addition: Addition, client: QueryClient): Promise<void> {
  const { decks } = await deckShelf.list();
  const { id } = addition.deck;
  const now = decks.find((deck) => deck.id === id);
  const left = now === undefined ? null : withoutAddition(now, addition);
  await (left === null ? deckShelf.remove(id) : deckShelf.keep(left));
  await tell(client);
}

/** The decks on this device, the one changed last first. Nothing here rejects. */
export function useKeptDecks(): DecksInHand {
  const client = useQueryClient();
  const { data } = useQuery(keptDecksQuery());
  const kept = data ?? nothing;
  return {
    ...kept,
    isRead: data !== undefined,
    isKept: kept.passing.length === 0,
    save: (deck) => keepDeck(deck, client),
    remove: async (id) => {
      await deckShelf.remove(id);
      await tell(client);
    },
  };
}
