import type { NoExhibit } from '../charts/exhibit';
import { deckShelf } from '../data/deck-shelf';
import { type Deck, isOwnAddress } from '../domain/deck';
import { withPins } from '../domain/deck-pins';
import { addFigures, type Addition, figuresNow, keepDeck } from '../features/decks';
import type { Circumstances } from './exhibit-circumstances';
import { createExhibits } from './exhibits';

export type Added =
  | (Addition & {
      readonly kind: 'added';
      /** Whether the deck is there again on a later visit. */
      readonly isKept: boolean;
    })
  | { readonly kind: 'known'; readonly deck: Deck }
  | { readonly kind: 'nothing' | 'too-long' | 'failed' };

/** What a page shows, without slides that show nothing; or why there is none. */
async function pageShown(address: string, exhibits: ReturnType<typeof createExhibits>): Promise<Deck | NoExhibit> {
  const page = await exhibits.deckOf(address);
  const asked = page.slides.filter(({ kind }) => kind === 'exhibit');
  const read = await Promise.all(asked.map((slide) => exhibits.read(slide.address ?? '')));
  const slides = asked.filter((_, i) => typeof read[i] === 'object');
  if (slides.length > 0) return { ...page, slides };
  return read.includes('failed') ? 'failed' : 'no-figures';
}

async function add(address: string, circumstances: Circumstances): Promise<Added> {
  const exhibits = createExhibits(circumstances);
  const page = await pageShown(address, exhibits);
  if (typeof page === 'string') return { kind: page === 'failed' ? 'failed' : 'nothing' };
  if (!page.slides.every((slide) => isOwnAddress(slide.address ?? ''))) return { kind: 'too-long' };
  const { decks } = await deckShelf.list();
  const { deck, before, added } = addFigures(decks[0] ?? null, page);
  if (added.length === 0) return { kind: 'known', deck };
  const shown = await Promise.all(added.map((slide) => exhibits.read(slide.address ?? '')));
  const now = figuresNow({ ...deck, slides: added }, shown) ?? new Map();
  const pinned = withPins(deck, now, { revision: circumstances.catalogue.revision, savedAt: new Date().toISOString() });
  await keepDeck(pinned, circumstances.client);
  const { passing } = await deckShelf.list();
  return { kind: 'added', deck: pinned, before, added, isKept: !passing.includes(deck.id) };
}

/** One after the other: each adds to what the one before has left. */
let turn: Promise<unknown> = Promise.resolve();

/** Adds what an address shows to the deck changed last, or to a new one, and pins its figures. Never rejects. */
export function addToDeck(address: string, circumstances: Circumstances): Promise<Added> {
  const result = turn.then(() => add(address, circumstances)).catch((): Added => ({ kind: 'failed' }));
  turn = result;
  return result;
}
