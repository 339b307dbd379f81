import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAccess } from '../../data/context';
import { DataError } from '../../data/data-error';
import { isDeckLink, readDeckLink } from '../../data/deck-link';
import { keptDecksQuery } from '../../data/deck-shelf';
import { decksQuery } from '../../data/queries';
import type { Deck } from '../../domain/deck';
import type { Language } from '../../i18n/language';

interface DeckNamed {
  /** Null while it is read, and where there is none. */
  readonly deck: Deck | null;
  /** Whether everything that could hold it has been read. */
  readonly isOver: boolean;
  /** Whether `deck` is the first ready one, in the place of one that is nowhere. */
  readonly isOther: boolean;
  /** Whether it is gone when this page is closed, and not to be found by another window. */
  readonly isPassing: boolean;
  /** What is wrong with the link that brings it, and what to do, in the language of the page. */
  readonly told: string | null;
}

const reading: DeckNamed = { deck: null, isOver: false, isOther: false, isPassing: false, told: null };

function linked(named: string, language: Language): DeckNamed {
  try {
    return { ...reading, deck: readDeckLink(named), isOver: true };
  } catch (error) {
    return { ...reading, isOver: true, told: error instanceof DataError ? (error.told?.[language] ?? error.message) : String(error) };
  }
}

/** The deck that `deck` of an address names: a ready one, one kept on this device, or one the address brings; null names the first ready one. */
export function useDeckNamed(named: string | null): DeckNamed {
  const { source, language } = useAccess();
  const brought = useMemo(() => (named !== null && isDeckLink(named) ? linked(named, language) : null), [named, language]);
  const ready = useQuery({ ...decksQuery(source, language), enabled: brought === null });
  // What is before an audience does not change because another tab edits it.
  const kept = useQuery({ ...keptDecksQuery(), enabled: brought === null && named !== null, refetchOnWindowFocus: false });
  if (brought !== null) return brought;
  const isNamed = ({ id }: Deck) => id === named;
  const [readyDecks, keptDecks] = [ready.data?.content ?? [], kept.isFetchedAfterMount ? (kept.data?.decks ?? []) : []];
  const deck = keptDecks.find(isNamed) ?? readyDecks.find(isNamed);
  if (deck !== undefined) return { ...reading, deck, isOver: true, isPassing: kept.data?.passing.includes(deck.id) === true };
  const isOver = (ready.data !== undefined || ready.isError) && (named === null || kept.isFetchedAfterMount);
  const first = readyDecks[0] ?? null;
  return named === null || isOver ? { ...reading, deck: first, isOver, isOther: named !== null && first !== null } : reading;
}
