import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type Deck, type Pinned, type Slide, slideKinds } from '../domain/deck';
import { damagedLink } from './deck-faults';
import { explainedDeck } from './deck-file';

/** Stands before a deck that is written into an address; no id of a ready deck begins so. */
const MARK = '~';
const VERSION = 1;

/** Characters of the longest deck that is written into an address. */
const LONGEST = 4000;

export const isDeckLink = (deck: string): boolean => deck.startsWith(MARK);

/** Without what is empty at the end, which reading fills in again. */
function shortened(fields: readonly unknown[]): readonly unknown[] {
  const last = fields.findLastIndex((field) => field !== null && field !== '');
  return fields.slice(0, last + 1);
}

const slideFields = ({ id, kind, address, title, text, notes, build, seconds }: Slide) =>
  shortened([id, slideKinds.indexOf(kind), address, title, notes, text, build ? 1 : null, seconds]);

const pinnedFields = ({ revision, savedAt, figures }: Pinned) => [
  revision,
  savedAt,
  figures.map(({ address, figures: each }) => [address, ...each.flatMap(({ id, stated }) => [id, stated])]),
];

function packed({ id, title, language, organisation, slides, pinned }: Deck): string | null {
  const fields = [VERSION, id, title, language, organisation, slides.map(slideFields), pinned === null ? null : pinnedFields(pinned)];
  const bytes = deflateSync(strToU8(JSON.stringify(shortened(fields))), { level: 9 });
  const text = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return text.length < LONGEST ? MARK + text : null;
}

/**
 * The value of `deck` in an address that brings the whole deck with it; null where the deck is too long for that. Where
 * only its pinned figures make it too long, the revision alone goes with it.
 */
export const writeDeckLink = (deck: Deck): string | null =>
  packed(deck) ?? (deck.pinned === null ? null : packed({ ...deck, pinned: { ...deck.pinned, figures: [] } }));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

function slideOf(fields: unknown) {
  const [id, kind, address, title, notes, text, build, seconds] = list(fields);
  return {
    id,
    kind: typeof kind === 'number' ? slideKinds[kind] : kind,
    address: address ?? null,
    title: title ?? null,
    notes: notes ?? '',
    text: text ?? '',
    build: build === 1,
    seconds: seconds ?? null,
  };
}

function pinnedOf(fields: unknown) {
  const [revision, savedAt, figures] = list(fields);
  const pinsOf = (pins: readonly unknown[]) => pins.flatMap((id, i) => (i % 2 === 0 ? [{ id, stated: pins[i + 1] }] : []));
  return { revision, savedAt, figures: list(figures).map((each) => ({ address: list(each)[0], figures: pinsOf(list(each).slice(1)) })) };
}

function unpacked(deck: string): readonly unknown[] {
  if (deck.length > LONGEST) throw damagedLink();
  const text = deck.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/');
  // What so few characters can inflate to is bounded: some megabytes.
  return list(JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true)))));
}

/**
 * The deck that `deck` of an address brings.
 * @throws {DataError} whose `told` says what is wrong and what to do, in both languages.
 */
export function readDeckLink(deck: string): Deck {
  let fields: readonly unknown[];
  try {
    fields = unpacked(deck);
  } catch {
    throw damagedLink();
  }
  const [version, id, title, language, organisation, slides, pinned] = fields;
  if (version !== VERSION) throw damagedLink();
  return explainedDeck({ id, title, language, organisation, slides: list(slides).map(slideOf), pinned: (pinned ?? null) === null ? null : pinnedOf(pinned) });
}
