import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import type { Deck } from '../../domain/deck';
import { changesSince, type DeckChanges, type FiguresNow } from '../../domain/deck-pins';
import type { Fact } from '../../domain/figure';

type Shown = Exhibit | NoExhibit | null;

function factsOf(shown: Exhibit | NoExhibit): readonly Fact[] | null {
  if (typeof shown === 'string') return shown === 'failed' ? null : [];
  const { hero, facts } = shown;
  return hero === null ? facts : [...facts, ...(hero.kind === 'fact' ? [hero] : hero.from)];
}

/** The figures of a deck by address. `shown` is what its slides show, by slide; null while one is read. */
export function figuresNow(deck: Deck, shown: readonly Shown[]): FiguresNow | null {
  const now = new Map<string, readonly Fact[] | null>();
  for (const [i, { kind, address }] of deck.slides.entries()) {
    if (kind !== 'exhibit' || address === null) continue;
    const here = shown[i] ?? null;
    if (here === null) return null;
    now.set(address, factsOf(here));
  }
  return now;
}

/** Which figures are not what they were when the deck was pinned; null while some of `shown` are read. */
export function changesOf(deck: Deck, shown: readonly Shown[]): DeckChanges | null {
  const now = figuresNow(deck, shown);
  return now && changesSince(deck, now);
}
