import * as v from 'valibot';
import { type Deck, deckLimits, type Slide, slideKinds } from '../domain/deck';
import { MOST_SECONDS } from '../domain/deck-edit';
import { invalid } from './data-error';
import { addressForm, checkSlides, textForm, titleForm } from './deck-form';
import { conform, firstRepeated, text } from './structure';

/** What may stand in an address of this page as one code. */
const code = v.pipe(text, v.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]{1,120}$/u, 'Expected an id'));

/** The longest id of a deck is the address of the page it was made of. */
const deckId = v.pipe(text, v.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]{1,2000}$/u, 'Expected an id'));

const pin = v.object({ id: v.pipe(text, v.maxLength(deckLimits.pin)), stated: v.pipe(text, v.maxLength(deckLimits.pin)) });
const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST_SECONDS));

/** Whoever writes a deck by hand may leave out what is empty. */
const slide = v.object({
  id: code,
  kind: v.picklist(slideKinds),
  address: v.optional(v.nullable(addressForm), null),
  title: v.optional(v.nullable(v.pipe(titleForm, v.transform((title) => (title.trim() === '' ? null : title)))), null),
  text: v.optional(textForm, ''),
  notes: v.optional(textForm, ''),
  build: v.optional(v.boolean(), false),
  seconds: v.optional(v.nullable(seconds), null),
});

const pinned = v.object({
  revision: code,
  savedAt: v.pipe(text, v.isoTimestamp()),
  figures: v.pipe(
    v.array(v.object({ address: addressForm, figures: v.array(pin) })),
    v.maxLength(deckLimits.slides),
  ),
});

const deck = v.object({
  id: deckId,
  title: v.pipe(titleForm, v.check((title) => title.trim() !== '', 'Expected a title')),
  language: v.picklist(['vi', 'en']),
  organisation: code,
  slides: v.pipe(v.array(v.unknown()), v.maxLength(deckLimits.slides)),
  pinned: v.optional(v.nullable(pinned), null),
});

/**
 * A deck out of anything that was parsed: it may come from a file, a link or a store that others can write to. Keys it
 * does not know are dropped.
 * @throws {DataError} at the first place that is out of order.
 */
export function toDeck(parsed: unknown): Deck {
  const { slides, ...found } = conform(deck, parsed);
  const read = slides.map((each, i): Slide => conform(slide, each, `slides.${i}`));
  checkSlides(read, 'slides');
  const repeated = firstRepeated(found.pinned?.figures.map(({ address }) => address) ?? []);
  if (repeated !== undefined) throw invalid('DUPLICATE_ID', 'pinned.figures', repeated);
  return { ...found, slides: read };
}
