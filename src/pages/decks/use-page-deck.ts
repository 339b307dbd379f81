import { useEffect, useState } from 'react';
import { useExhibitReader } from '../../charts/exhibits-context';
import type { Deck } from '../../domain/deck';

/** The talk that the page of an address makes; null while it is made. */
export function usePageDeck(address: string): Deck | 'failed' | null {
  const { deckOf } = useExhibitReader();
  const [made, setMade] = useState<{ readonly of: string; readonly deck: Deck | 'failed' } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const take = (deck: Deck | 'failed') => {
      if (!isLeft) setMade({ of: address, deck });
    };
    deckOf(address).then(take, () => take('failed'));
    return () => {
      isLeft = true;
    };
  }, [deckOf, address]);
  return made?.of === address ? made.deck : null;
}
