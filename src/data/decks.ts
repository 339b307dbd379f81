import * as v from 'valibot';
import { type Deck, deckLimits, hasAddress, type Slide, slideKinds } from '../domain/deck';
import { invalid } from './data-error';
import { conform, firstRepeated, text } from './structure';

/** The talks that are ready to be held. */
export interface Decks {
  /** Date of the newest change, 'YYYY-MM-DD'. */
  readonly updated: string;
  readonly decks: readonly Deck[];
}

const MOST_DECKS = 100;
const LONGEST_ADDRESS = 2000;

const id = v.pipe(text, v.regex(/^[\w.-]{1,120}$/, 'Expected an id'));
const title = v.pipe(text, v.maxLength(deckLimits.title));
const words = v.pipe(text, v.maxLength(deckLimits.text));

/** An address of this page, and of no other: '/vi/one-stop?i=os-1'. */
const ownAddress = v.pipe(
  text,
  v.maxLength(LONGEST_ADDRESS),
  v.regex(/^\/(?:vi|en)\/[a-z-]*(?:\?[^\s\\\p{Cc}\p{Cs}]*)?$/u, 'Expected an address of this page'),
);

const slide = v.object({
  id,
  kind: v.picklist(slideKinds),
  address: v.nullable(ownAddress),
  title: v.nullable(title),
  text: words,
  notes: words,
  build: v.boolean(),
});

const deck = v.object({ id, title, organisation: id, slides: v.pipe(v.array(slide), v.maxLength(deckLimits.slides)) });

const documentOf = v.object({
  language: v.picklist(['vi', 'en']),
  updated: text,
  decks: v.pipe(v.array(deck), v.maxLength(MOST_DECKS)),
});

type SlideRead = v.InferOutput<typeof slide>;

function checkSlides(slides: readonly SlideRead[], at: string): void {
  const astray = slides.findIndex((each) => hasAddress(each.kind) !== (each.address !== null));
  if (astray >= 0) throw invalid('STRUCTURAL_VIOLATION', `${at}.${astray}.address`, slides[astray]?.kind);
  const repeated = firstRepeated(slides.map((each) => each.id));
  if (repeated !== undefined) throw invalid('DUPLICATE_ID', at, repeated);
}

/**
 * Reads the ready talks of one language.
 * @throws {DataError} when the document is none, or of the other language.
 */
export function readDecks(json: unknown, language: Deck['language']): Decks {
  const found = conform(documentOf, json);
  if (found.language !== language) throw invalid('WRONG_LANGUAGE', 'language', `${language} expected`);
  const repeated = firstRepeated(found.decks.map((each) => each.id));
  if (repeated !== undefined) throw invalid('DUPLICATE_ID', 'decks', repeated);
  found.decks.forEach(({ slides }, i) => checkSlides(slides, `decks.${i}.slides`));
  return { updated: found.updated, decks: found.decks.map((each) => ({ ...each, language, slides: each.slides.map(unplanned), pinned: null })) };
}

/** Nobody has planned the time of a talk that anyone may hold. */
const unplanned = (slide: SlideRead): Slide => ({ ...slide, seconds: null });
