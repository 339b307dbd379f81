import type { Exhibit, NoExhibit } from './exhibit';
import { messageOf } from './exhibit-message';
import type { Deck, SlideKind } from '../domain/deck';

/**
 * What each slide says, in a line; null while it is read. `shown` is by slide; `kinds` names those that have no words of
 * their own.
 */
export const titlesOf = (
  deck: Deck,
  shown: readonly (Exhibit | NoExhibit | null)[],
  kinds: Readonly<Record<SlideKind, string>>,
): readonly (string | null)[] =>
  deck.slides.map(({ kind, title }, i) => {
    const of = shown[i] ?? null;
    if (title !== null) return title;
    if (kind === 'title') return deck.title;
    if (kind !== 'exhibit' || typeof of === 'string') return kinds[kind];
    return of === null ? null : messageOf(of);
  });
