import type { ReactNode } from 'react';
import type { Deck } from '../../domain/deck';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { DeckFiles } from './deck-files';

interface Props {
  readonly deck: Deck;
  /** What came of it, in words. */
  readonly onSay: (text: string) => void;
  /** What else can be made of the deck. */
  readonly children: ReactNode;
}

/** The ways a deck is taken away and made ready, folded away; it stays open, since some of them say how they get on. */
export function DeckWays({ deck, onSay, children }: Props) {
  const w = usePartWords(decksPageWords);
  return (
    <details className="deck-ways">
      <summary className="button">{w.ways}</summary>
      <div className="deck-tools">
        <DeckFiles deck={deck} onSay={onSay} />
        {children}
      </div>
    </details>
  );
}
