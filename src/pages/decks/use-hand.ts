import { useEffect, useState } from 'react';
import type { Deck } from '../../domain/deck';
import { type Deed, record, redo, rest, startTrail, type Trail, undo } from '../../domain/deck-trail';
import { undoKey } from '../../ui/shortcut';

interface Options {
  readonly deck: Deck;
  readonly onKeep: (deck: Deck) => void;
  readonly onUndone: (deed: Deed, deck: Deck) => void;
  readonly onRedone: (deed: Deed, deck: Deck) => void;
}

/** A deck in hand: what is done to it is kept as one goes, and can be undone. */
export function useHand({ deck, onKeep, onUndone, onRedone }: Options) {
  const [trail, setTrail] = useState(() => startTrail(deck));
  const take = (next: Trail) => {
    setTrail(next);
    if (next.deck !== trail.deck) onKeep(next.deck);
  };
  const step = (found: ReturnType<typeof undo>, onDone: Options['onUndone']) => {
    if (found === null) return;
    take(found.trail);
    onDone(found.deed, found.trail.deck);
  };
  const back = () => step(undo(trail), onUndone);
  const on = () => step(redo(trail), onRedone);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = undoKey(event);
      if (asked === null) return;
      event.preventDefault();
      if (asked === 'undo') back();
      else on();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return {
    deck: trail.deck,
    /** Takes what a deed has made of the deck. */
    apply: (next: Deck, deed: Deed) => take(record(trail, next, deed)),
    /** Ends a text, so that what is typed next is undone by itself. */
    rest: () => setTrail(rest),
    undo: trail.before.length > 0 ? back : null,
    redo: trail.after.length > 0 ? on : null,
  };
}
