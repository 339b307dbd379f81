import type { Deck } from './deck';

/** What was done in one step, so that undoing it can be told in words; `elsewhere`: whatever another window did. */
export interface Deed {
  readonly kind: 'rename' | 'move' | 'add' | 'duplicate' | 'remove' | 'title' | 'text' | 'notes' | 'seconds' | 'build' | 'address' | 'elsewhere';
  /** Id of the slide it was done to; null for the deck. */
  readonly slide: string | null;
}

interface Step {
  /** As it was on the far side of the deed: before it in what can be undone, after it in what can be redone. */
  readonly deck: Deck;
  readonly deed: Deed;
}

/** A deck with the way it came by and, after undoing, the way it went. */
export interface Trail {
  /** Oldest first. */
  readonly before: readonly Step[];
  readonly deck: Deck;
  /** Next first. */
  readonly after: readonly Step[];
  /** Whether more of the same deed belongs to the last step, as letters of one text do. */
  readonly isOpen: boolean;
}

const MOST_STEPS = 200;

export const startTrail = (deck: Deck): Trail => ({ before: [], deck, after: [], isOpen: false });

const isTyped = ({ kind }: Deed): boolean => kind === 'rename' || kind === 'title' || kind === 'text' || kind === 'notes' || kind === 'seconds';

/** Records what was done. The letters of one text typed on end are one step; a deed that changed nothing is none. */
export function record({ before, deck, after, isOpen }: Trail, next: Deck, deed: Deed): Trail {
  if (next === deck) return { before, deck, after, isOpen };
  const last = before.at(-1);
  const goesOn = isOpen && isTyped(deed) && last?.deed.kind === deed.kind && last.deed.slide === deed.slide;
  return {
    before: goesOn ? before : [...before, { deck, deed }].slice(-MOST_STEPS),
    deck: next,
    after: [],
    isOpen: isTyped(deed),
  };
}

/** Ends a text: what is typed from here on is a step of its own. */
export const rest = (trail: Trail): Trail => (trail.isOpen ? { ...trail, isOpen: false } : trail);

/** One step back; null at the beginning. */
export function undo({ before, deck, after }: Trail): { readonly trail: Trail; readonly deed: Deed } | null {
  const last = before.at(-1);
  if (last === undefined) return null;
  const { deed } = last;
  return { trail: { before: before.slice(0, -1), deck: last.deck, after: [{ deck, deed }, ...after], isOpen: false }, deed };
}

/** One step on again; null at the end. */
export function redo({ before, deck, after }: Trail): { readonly trail: Trail; readonly deed: Deed } | null {
  const [next, ...others] = after;
  if (next === undefined) return null;
  const { deed } = next;
  return { trail: { before: [...before, { deck, deed }], deck: next.deck, after: others, isOpen: false }, deed };
}
