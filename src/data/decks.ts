import * as v from 'valibot';
import { type Deck, deckLimits, type Slide, slideKinds } from '../domain/deck';
import { invalid } from './data-error';
import { addressForm, checkSlides, textForm, titleForm } from './deck-form';
import { conform, firstRepeated, text } from './structure';

/** The talks that are ready to be held. */
export interface Decks {
  /** Date of the newest change, 'YYYY-MM-DD'. */
  readonly updated: string;
  readonly decks: readonly Deck[];
}

const MOST_DECKS = 100;

const id = v.pipe(text, v.regex(/^[\w.-]{1,120}$/, 'Expected an id'));

const slide = v.object({
  id,
  kind: v.picklist(slideKinds),
  address: v.nullable(addressForm),
  title: v.nullable(titleForm),
  text: textForm,
  notes: textForm,
  build: v.boolean(),
});

const deck = v.object({ id, title: titleForm, organisation: id, slides: v.pipe(v.array(slide), v.maxLength(deckLimits.slides)) });

const documentOf = v.object({
  language: v.picklist(['vi', 'en']),
  updated: text,
  decks: v.pipe(v.array(deck), v.maxLength(MOST_DECKS)),
});

type SlideRead = v.InferOutput<typeof slide>;

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
