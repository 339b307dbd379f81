import { type Deck, deckLimits, hasAddress, type Slide, type SlideKind } from './deck';

/** What of a slide its owner writes; the rest is made when it is shown. */
export type SlideChanges = Partial<Pick<Slide, 'address' | 'title' | 'text' | 'notes' | 'build' | 'seconds'>>;

const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  // Half a pair is no character.
  const isTorn = text.codePointAt(most - 1) !== text.charCodeAt(most - 1);
  return text.slice(0, isTorn ? most - 1 : most);
};

const HALVES = /\p{Cs}/gu;

/** A title stands in one line of text, however it is set. */
const titleText = (text: string): string => cut(text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(HALVES, ''), deckLimits.title);

/** Lines of text: of the characters that steer machines none but ends of lines and tabs. */
const lines = (text: string): string => cut(text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, '').replaceAll(HALVES, ''), deckLimits.text);

const indexOf = (deck: Deck, id: string): number => deck.slides.findIndex((slide) => slide.id === id);

const within = (place: number, last: number): number => Math.min(Math.max(Math.trunc(place), 0), last);

/** A number from 1 that no slide of the deck bears after a dash: 's-4'. */
export function freeSlideId(deck: Deck): string {
  const taken = new Set(deck.slides.map(({ id }) => id));
  let n = deck.slides.length + 1;
  while (taken.has(`s-${n}`)) n += 1;
  return `s-${n}`;
}

/** A slide of a kind with nothing written on it. `address` is kept only where the kind has one. */
export const blankSlide = (deck: Deck, kind: SlideKind, address: string | null = null): Slide => ({
  id: freeSlideId(deck),
  kind,
  address: hasAddress(kind) ? address : null,
  title: null,
  text: '',
  notes: '',
  build: false,
  seconds: null,
});

/** Whether one more slide fits. */
export const hasRoom = (deck: Deck): boolean => deck.slides.length < deckLimits.slides;

/** A blank title leaves the one before: a deck has a name. Longer than allowed, it is cut. */
export function renameDeck(deck: Deck, title: string): Deck {
  const named = titleText(title);
  return named.trim() === '' || named === deck.title ? deck : { ...deck, title: named };
}

/** Puts a slide at a place from 0; beyond the ends it stands at the end. A full deck stays as it is. */
export function insertSlide(deck: Deck, slide: Slide, at: number): Deck {
  if (!hasRoom(deck) || indexOf(deck, slide.id) >= 0) return deck;
  return { ...deck, slides: deck.slides.toSpliced(within(at, deck.slides.length), 0, slide) };
}

/** Puts a copy of a slide behind it. */
export function duplicateSlide(deck: Deck, id: string): Deck {
  const at = indexOf(deck, id);
  const slide = deck.slides[at];
  return slide === undefined ? deck : insertSlide(deck, { ...slide, id: freeSlideId(deck) }, at + 1);
}

export const removeSlide = (deck: Deck, id: string): Deck =>
  indexOf(deck, id) < 0 ? deck : { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) };

/** Moves a slide so that it stands at `to`, counted from 0 among the slides as they stand afterwards. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const from = indexOf(deck, id);
  const slide = deck.slides[from];
  const place = within(to, deck.slides.length - 1);
  if (slide === undefined || place === from) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(place, 0, slide) };
}

/** The longest time one slide may be planned for. */
export const MOST_SECONDS = 6 * 60 * 60;

const planned = (seconds: number | null): number | null =>
  seconds !== null && Number.isFinite(seconds) && seconds >= 1 ? Math.min(Math.floor(seconds), MOST_SECONDS) : null;

const written = (slide: Slide, changes: SlideChanges): Slide => {
  const { kind, address, title, text, notes, build, seconds } = { ...slide, ...changes };
  return {
    ...slide,
    address: hasAddress(kind) ? (address ?? slide.address) : null,
    title: titleText(title ?? '').trim() === '' ? null : titleText(title ?? ''),
    text: lines(text),
    notes: lines(notes),
    build,
    seconds: planned(seconds),
  };
};

/** Texts longer than allowed are cut; a blank title and a time below one second are none. */
export function changeSlide(deck: Deck, id: string, changes: SlideChanges): Deck {
  const at = indexOf(deck, id);
  const slide = deck.slides[at];
  if (slide === undefined) return deck;
  const changed = written(slide, changes);
  const isSame = (Object.keys(changed) as (keyof Slide)[]).every((key) => changed[key] === slide[key]);
  return isSame ? deck : { ...deck, slides: deck.slides.with(at, changed) };
}

/** How long the talk is planned to last: seconds of the slides that have a time, and how many have none. */
export function plannedTime({ slides }: Deck): { readonly seconds: number; readonly unplanned: number } {
  return {
    seconds: slides.reduce((sum, slide) => sum + (slide.seconds ?? 0), 0),
    unplanned: slides.filter((slide) => slide.seconds === null).length,
  };
}
