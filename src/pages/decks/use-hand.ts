import { useEffect, useState } from 'react';
import type { Deck } from '../../domain/deck';
import { type Deed, record, redo, rest, startTrail, type Trail, undo } from '../../domain/deck-trail';
import { undoKey } from '../../ui/shortcut';

interface Options {
  /** As it is kept: another window may change it. */
  readonly deck: Deck;
  readonly onKeep: (deck: Deck) => void;
  readonly onUndone: (deed: Deed, deck: Deck) => void;
  readonly onRedone: (deed: Deed, deck: Deck) => void;
}

const MOST_VERSIONS = 200;

/** What makes two versions of a deck the same to whoever edits it. */
const contentOf = ({ title, slides }: Deck): string => JSON.stringify([title, slides]);

/** The versions of a deck that were written here: what is read of it and is none of them comes from elsewhere. */
function versionsOf(deck: Deck) {
  const known = new Set([contentOf(deck)]);
  return {
    add: (version: Deck) => {
      known.add(contentOf(version));
      const [oldest] = known;
      if (known.size > MOST_VERSIONS && oldest !== undefined) known.delete(oldest);
    },
    has: (version: Deck) => known.has(contentOf(version)),
  };
}

/** A deck in hand: what is done to it is kept as one goes, and can be undone. */
export function useHand({ deck: kept, onKeep, onUndone, onRedone }: Options) {
  const [trail, setTrail] = useState(() => startTrail(kept));
  const [versions] = useState(() => versionsOf(kept));
  const [seen, setSeen] = useState(kept);
  if (kept !== seen) {
    setSeen(kept);
    if (!versions.has(kept)) setTrail(record(trail, kept, { kind: 'elsewhere', slide: null }));
  }
  const take = (next: Trail) => {
    setTrail(next);
    if (next.deck === trail.deck) return;
    versions.add(next.deck);
    onKeep(next.deck);
  };
  const step = (found: ReturnType<typeof undo>, onDone: Options['onUndone']) => {
    if (found === null) return;
    const { deed, trail: stepped } = found;
    // What its figures stated is no part of what was done.
    const deck = { ...stepped.deck, pinned: trail.deck.pinned };
    take({ ...stepped, deck });
    onDone(deed, deck);
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
    /** Takes what is known of the deck besides what was done to it; this is no step. */
    settle: (next: Deck) => {
      setTrail({ ...trail, deck: next });
      onKeep(next);
    },
    /** Ends a text, so that what is typed next is undone by itself. */
    rest: () => setTrail(rest),
    undo: trail.before.length > 0 ? back : null,
    redo: trail.after.length > 0 ? on : null,
  };
}
