import type { ReactNode } from 'react';
import { useExhibits } from '../../charts/exhibits-context';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { DeckFacts } from './deck-facts';
import { Thumbnail } from './thumbnail';

const COVER_PX = 224;

interface Props {
  readonly deck: Deck;
  readonly catalogue: Catalogue;
  readonly children: ReactNode;
}

/** One deck: its first slide, its name, how long it is, and what can be done with it. */
export function DeckCard({ deck, catalogue, children }: Props) {
  const first = deck.slides[0];
  const [exhibit = null] = useExhibits([first?.kind === 'exhibit' ? first.address : null]);
  return (
    <li className="deck-card">
      {first === undefined ? <div className="sorter-picture" /> : <Thumbnail deck={deck} index={0} exhibit={exhibit} exhibits={exhibit === null || typeof exhibit === 'string' ? [] : [exhibit]} catalogue={catalogue} widthPx={COVER_PX} />}
      <div>
        <h3 lang={deck.language}>{deck.title}</h3>
        <p className="quiet small">
          <DeckFacts deck={deck} />
        </p>
        <div className="deck-tools">{children}</div>
      </div>
    </li>
  );
}
