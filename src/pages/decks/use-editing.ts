import { useRef, useState } from 'react';
import { type Deck, deckLimits, type SlideKind } from '../../domain/deck';
import { blankSlide, changeSlide, duplicateSlide, hasRoom, insertSlide, moveSlide, removeSlide, renameDeck, type SlideChanges } from '../../domain/deck-edit';
import type { Deed } from '../../domain/deck-trail';
import { fill } from '../../i18n/fill';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useSlidesShown } from './slides-shown';
import { useHand } from './use-hand';
import { usePinning } from './use-pinning';

const placeOf = ({ slides }: Deck, id: string | null): number => slides.findIndex((slide) => slide.id === id);

interface Options {
  /** As it is kept. */
  readonly deck: Deck;
  /** Of the figures. */
  readonly revision: string;
  /** Id of the slide that is chosen at first; null for the first there is. */
  readonly first: string | null;
  readonly onKeep: (deck: Deck) => void;
}

/** A deck being edited: what its slides show, which is chosen, what can be done, and what is said of it. */
export function useEditing({ deck: kept, revision, first, onKeep }: Options) {
  const w = usePartWords(decksPageWords);
  const { kinds } = usePartWords(presentWords);
  const [chosen, setChosen] = useState(first ?? kept.slides[0]?.id ?? null);
  const [said, setSaid] = useState('');
  const [focusAsked, setFocusAsked] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const refocus = () => setFocusAsked((asked) => asked + 1);
  const after = (template: string) => ({ kind, slide }: Deed, deck: Deck) => {
    setSaid(fill(template, { deed: w.deeds[kind] }));
    if (placeOf(deck, slide) >= 0) setChosen(slide);
    refocus();
  };
  const { deck, apply, ...hand } = useHand({ deck: kept, onKeep, onUndone: after(w.undone), onRedone: after(w.redone) });
  const about = useSlidesShown(deck);
  usePinning(deck, about, revision, hand.settle);
  // What was chosen may be gone; there is always one chosen while there is one.
  const selected = deck.slides[Math.max(placeOf(deck, chosen), 0)]?.id ?? null;
  const titleOf = (id: string) => about.titles[placeOf(deck, id)] ?? w.slideReading;
  const tell = (template: string, id: string, n: number) => setSaid(fill(template, { title: titleOf(id), n: String(n + 1), count: String(deck.slides.length) }));
  /** Puts in what is new behind the chosen slide; a sources slide at the end. */
  const add = (kind: SlideKind, address: string | null = null, title: string = kinds[kind]) => {
    if (!hasRoom(deck)) return setSaid(fill(w.full, { most: String(deckLimits.slides) }));
    const slide = blankSlide(deck, kind, address);
    const at = kind === 'sources' ? deck.slides.length : placeOf(deck, selected) + 1;
    apply(insertSlide(deck, slide, at), { kind: 'add', slide: slide.id });
    setChosen(slide.id);
    setSaid(fill(w.did.add, { n: String(at + 1), title }));
    refocus();
  };
  return {
    deck,
    about,
    selected,
    index: placeOf(deck, selected),
    said,
    focusAsked,
    field,
    undo: hand.undo,
    redo: hand.redo,
    rest: hand.rest,
    settle: hand.settle,
    add,
    say: setSaid,
    select: setChosen,
    open: () => field.current?.focus(),
    rename: (title: string) => apply(renameDeck(deck, title), { kind: 'rename', slide: null }),
    change: (id: string, changes: SlideChanges, kind: Deed['kind']) => apply(changeSlide(deck, id, changes), { kind, slide: id }),
    move: (id: string, to: number) => {
      const next = moveSlide(deck, id, to);
      apply(next, { kind: 'move', slide: id });
      setChosen(id);
      tell(next === deck ? w.did.stays : w.did.move, id, placeOf(next, id));
    },
    refocus,
    duplicate: (id: string) => {
      const next = duplicateSlide(deck, id);
      if (next === deck) return setSaid(fill(w.full, { most: String(deckLimits.slides) }));
      const at = placeOf(deck, id) + 1;
      apply(next, { kind: 'duplicate', slide: next.slides[at]?.id ?? id });
      setChosen(next.slides[at]?.id ?? id);
      tell(w.did.duplicate, id, at);
      refocus();
    },
    remove: (id: string) => {
      const at = placeOf(deck, id);
      apply(removeSlide(deck, id), { kind: 'remove', slide: id });
      setChosen((deck.slides[at + 1] ?? deck.slides[at - 1])?.id ?? null);
      tell(w.did.remove, id, at);
      refocus();
    },
    lift: (id: string) => tell(w.did.lifted, id, placeOf(deck, id)),
    putBack: (id: string) => tell(w.did.dropped, id, placeOf(deck, id)),
  };
}

export type Editing = ReturnType<typeof useEditing>;
