import { type Deck, deckLimits, type Pinned, type PinnedAddress } from './deck';
import type { Fact } from './figure';
import { qualifierSigns } from './qualifier-signs';

/** What a slide's address shows now: its figures, none, or null where they could not be read. */
export type FiguresNow = ReadonlyMap<string, readonly Fact[] | null>;

/** One figure that is not what it was when the deck was pinned. */
export interface FigureChange {
  readonly kind: 'changed' | 'new' | 'gone';
  /** Place of the first slide that shows it, from 0. */
  readonly slide: number;
  readonly id: string;
  /** As `statedOf` writes it; null of a new one. */
  readonly before: string | null;
  /** The figure as it is; null where it is gone. */
  readonly now: Fact | null;
}

export interface DeckChanges {
  /** In the order of the slides. */
  readonly changes: readonly FigureChange[];
  /** Places of slides whose figures could not be held against anything: not read now, or not pinned then. */
  readonly unknown: readonly number[];
}

/** A slide of more figures is not pinned: a deck stays a small document. */
const MOST_PINS = 1000;

/** A figure in one form for all languages: as its source prints it, or its number after a sign as in '> 45.5'; '' for none. */
export function statedOf({ stated, qualifier, value }: Fact): string {
  return (stated ?? [qualifierSigns[qualifier], value === null ? '' : String(value)].filter((part) => part !== '').join(' ')).slice(0, deckLimits.pin);
}

/** Figures without an id are of files on this device, which never change under the same address. */
const byIdOf = (facts: readonly Fact[]): ReadonlyMap<string, Fact> =>
  new Map(facts.flatMap((fact) => (fact.id === null || fact.id.length > deckLimits.pin ? [] : [[fact.id, fact] as const])));

const pinsOf = (facts: readonly Fact[]): PinnedAddress['figures'] => [...byIdOf(facts)].map(([id, fact]) => ({ id, stated: statedOf(fact) }));

const addressesOf = ({ slides }: Deck): ReadonlySet<string> => new Set(slides.flatMap(({ kind, address }) => (kind === 'exhibit' ? (address ?? []) : [])));

/**
 * The deck with the figures of every slide pinned that is not pinned yet, and without pins of slides it no longer has.
 * Where something is pinned already its revision stays: it is the oldest that figures are held against.
 */
export function withPins(deck: Deck, now: FiguresNow, at: Pick<Pinned, 'revision' | 'savedAt'>): Deck {
  const addresses = addressesOf(deck);
  const kept = deck.pinned?.figures.filter(({ address }) => addresses.has(address)) ?? [];
  const known = new Set(kept.map(({ address }) => address));
  const added = [...addresses].flatMap((address): readonly PinnedAddress[] => {
    const figures = known.has(address) ? [] : pinsOf(now.get(address) ?? []);
    return figures.length === 0 || figures.length > MOST_PINS ? [] : [{ address, figures }];
  });
  const before = kept.length === 0 ? null : deck.pinned;
  const figures = [...kept, ...added];
  return { ...deck, pinned: figures.length === 0 ? null : { ...(before ?? at), figures } };
}

/** The deck with all its figures pinned as they are now: what changed has been seen. */
export const pinnedAnew = (deck: Deck, now: FiguresNow, at: Pick<Pinned, 'revision' | 'savedAt'>): Deck =>
  withPins({ ...deck, pinned: null }, now, at);

function changesAt(slide: number, pins: PinnedAddress['figures'], facts: readonly Fact[]): readonly FigureChange[] {
  const then = new Map(pins.map(({ id, stated }) => [id, stated]));
  const byId = byIdOf(facts);
  const told = [...byId].flatMap(([id, now]): readonly FigureChange[] => {
    const before = then.get(id);
    if (before === undefined) return [{ kind: 'new', slide, id, before: null, now }];
    return before === statedOf(now) ? [] : [{ kind: 'changed', slide, id, before, now }];
  });
  const gone = [...then].flatMap(([id, before]): readonly FigureChange[] => (byId.has(id) ? [] : [{ kind: 'gone', slide, id, before, now: null }]));
  return [...told, ...gone];
}

/** Which figures of a pinned deck are not what they were; each figure once, at the first slide that shows it. */
export function changesSince({ slides, pinned }: Deck, now: FiguresNow): DeckChanges {
  const pins = new Map(pinned?.figures.map(({ address, figures }) => [address, figures]));
  const changes = new Map<string, FigureChange>();
  const unknown: number[] = [];
  slides.forEach(({ kind, address }, slide) => {
    if (pinned === null || kind !== 'exhibit' || address === null) return;
    const [then, facts] = [pins.get(address), now.get(address)];
    if (then === undefined || facts === undefined || facts === null) unknown.push(slide);
    else for (const change of changesAt(slide, then, facts)) if (!changes.has(change.id)) changes.set(change.id, change);
  });
  return { changes: [...changes.values()], unknown };
}
