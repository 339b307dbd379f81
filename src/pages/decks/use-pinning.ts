import { useEffect, useEffectEvent } from 'react';
import type { Deck } from '../../domain/deck';
import { withPins } from '../../domain/deck-pins';
import { figuresNow } from '../../features/decks';
import type { SlidesShown } from './slides-shown';

const pinsIn = ({ pinned }: Deck): number => pinned?.figures.length ?? 0;

/**
 * Keeps with a deck what the figures of its slides state, so that its speaker can be told when they change. Pins that
 * are there stay; `settle` is given the deck with those it lacks, once its figures have been read.
 */
export function usePinning(deck: Deck, { shown }: SlidesShown, revision: string, settle: (deck: Deck) => void): void {
  const now = figuresNow(deck, shown);
  const pin = (savedAt: string) => (now === null ? deck : withPins(deck, now, { revision, savedAt }));
  const isLacking = pinsIn(pin('')) !== pinsIn(deck);
  const settlePinned = useEffectEvent(() => settle(pin(new Date().toISOString())));
  useEffect(() => {
    if (isLacking) settlePinned();
  }, [isLacking]);
}
