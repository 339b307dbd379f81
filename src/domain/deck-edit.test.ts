import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deck, deckLimits, hasAddress, type Slide, slideKinds } from './deck';
import { blankSlide, changeSlide, duplicateSlide, freeSlideId, insertSlide, moveSlide, MOST_SECONDS, plannedTime, removeSlide, renameDeck, type SlideChanges } from './deck-edit';

const empty: Deck = { id: 'd', title: 'Tổng kết', language: 'vi', organisation: 'ht', slides: [], pinned: null };
const slideOf = (id: string, changes: Partial<Slide> = {}): Slide => ({ ...blankSlide(empty, 'text'), id, ...changes });
const deckOf = (...ids: readonly string[]): Deck => ({ ...empty, slides: ids.map((id) => slideOf(id)) });
const idsOf = ({ slides }: Deck): string => slides.map(({ id }) => id).join(' ');

const anySlide = (id: string): fc.Arbitrary<Slide> =>
  fc.constantFrom(...slideKinds).map((kind) => slideOf(id, { kind, address: hasAddress(kind) ? '/vi/one-stop?i=os-1' : null }));
const anyDeck = fc.array(fc.nat(), { maxLength: 12 }).chain((seeds) => fc.tuple(...seeds.map((_, i) => anySlide(`s-${i * 2}`)))).map((slides): Deck => ({ ...empty, slides }));
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'grapheme', minLength: 280, maxLength: 320 }), fc.constant('😀'.repeat(2001)), fc.string({ unit: 'binary' }), fc.constantFrom(' \n ', 'a\r\nb', '\ud83d', 'a\u2028\u0000b'));
const anyChanges: fc.Arbitrary<SlideChanges> = fc.record(
  { title: fc.option(anyText), text: anyText, notes: anyText, build: fc.boolean(), seconds: fc.option(fc.double()), address: fc.option(fc.constant('/vi/?i=a')) },
  { requiredKeys: [] },
);
const place = fc.integer({ min: -3, max: 16 });
type Edit = (deck: Deck) => Deck;
const idIn = (deck: Deck, n: number): string => deck.slides[n]?.id ?? 'nobody';
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, place).map(([n, to]): Edit => (deck) => moveSlide(deck, idIn(deck, n), to)),
  fc.tuple(fc.constantFrom(...slideKinds), place).map(([kind, at]): Edit => (deck) => insertSlide(deck, blankSlide(deck, kind, '/vi/'), at)),
  place.map((n): Edit => (deck) => duplicateSlide(deck, idIn(deck, n))),
  place.map((n): Edit => (deck) => removeSlide(deck, idIn(deck, n))),
  fc.tuple(place, anyChanges).map(([n, changes]): Edit => (deck) => changeSlide(deck, idIn(deck, n), changes)),
  anyText.map((title): Edit => (deck) => renameDeck(deck, title)),
);

describe('whatever is done to a deck', () => {
  it('leaves one that can be read again: ids of its own, addresses where they belong, texts within their limits', () => {
    fc.assert(
      fc.property(anyDeck, fc.array(anyEdit, { maxLength: 30 }), (begun, edits) => {
        const deck = edits.reduce((now, edit) => edit(now), begun);
        expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
        expect(deck.title.trim()).not.toBe('');
        for (const { kind, address, title, text, notes, seconds } of deck.slides) {
          expect(address !== null).toBe(hasAddress(kind));
          expect(title === null || (title.trim() !== '' && title.length <= deckLimits.title && /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u.test(title))).toBe(true);
          for (const each of [text, notes]) expect(each.length <= deckLimits.text && /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u.test(each)).toBe(true);
          expect(seconds === null || (Number.isInteger(seconds) && seconds >= 1 && seconds <= MOST_SECONDS)).toBe(true);
        }
      }),
    );
  });

  it('takes a message of nothing that shows for none', () => {
    const deck = deckOf('a');
    for (const title of ['', '  ', '\ud83d', '\u0000\u0007']) expect(changeSlide(deck, 'a', { title }).slides[0]?.title).toBeNull();
  });

  it('gives the same deck where it changes nothing', () => {
    fc.assert(
      fc.property(anyDeck, place, (deck, n) => {
        const id = idIn(deck, n);
        const slide = deck.slides[n];
        const same = [moveSlide(deck, id, n), renameDeck(deck, deck.title), renameDeck(deck, '  '), removeSlide(deck, 'nobody'), changeSlide(deck, id, slide === undefined ? {} : { title: slide.title, text: slide.text, address: slide.address, seconds: null })];
        expect(slide === undefined || same.every((each) => each === deck)).toBe(true);
      }),
    );
  });
});

describe('a slide that is moved', () => {
  it('stands where it was asked to, the others as they stood to each other', () => {
    fc.assert(
      fc.property(anyDeck, place, fc.nat(11), (deck, n, to) => {
        const id = deck.slides[n]?.id;
        if (id === undefined || to >= deck.slides.length) return;
        const moved = moveSlide(deck, id, to);
        expect(moved.slides[to]).toBe(deck.slides[n]);
        expect(removeSlide(moved, id).slides).toEqual(removeSlide(deck, id).slides);
      }),
    );
  });
  it('stops at the ends', () => {
    expect([idsOf(moveSlide(deckOf('a', 'b', 'c'), 'a', 9)), idsOf(moveSlide(deckOf('a', 'b', 'c'), 'c', -2))]).toEqual(['b c a', 'c a b']);
  });
});

describe('a new slide', () => {
  it('has an id that none has, and is put where it was asked for', () => {
    const deck = deckOf('s-1', 's-3');
    expect(freeSlideId(deck)).toBe('s-4');
    expect(idsOf(insertSlide(deck, blankSlide(deck, 'section'), 1))).toBe('s-1 s-4 s-3');
  });
  it('does not enter a full deck', () => {
    const full = deckOf(...Array.from({ length: deckLimits.slides }, (_, i) => `s-${i}`));
    expect([insertSlide(full, blankSlide(full, 'text'), 0), duplicateSlide(full, 's-7')].every((deck) => deck === full)).toBe(true);
  });
  it('has an address only where its kind leads somewhere', () => {
    expect([blankSlide(empty, 'qr', '/vi/'), blankSlide(empty, 'text', '/vi/')].map(({ address }) => address)).toEqual(['/vi/', null]);
  });
});

it('a title cut to its length keeps its last letter whole', () => {
  const deck = changeSlide(deckOf('a'), 'a', { title: `${'a'.repeat(deckLimits.title - 1)}😀` });
  expect(deck.slides[0]?.title).toBe('a'.repeat(deckLimits.title - 1));
});

it('a deck lasts as long as its slides are planned for, and tells how many are not', () => {
  const deck = { ...empty, slides: [slideOf('a', { seconds: 90 }), slideOf('b'), slideOf('c', { seconds: 30 })] };
  expect(plannedTime(deck)).toEqual({ seconds: 120, unplanned: 1 });
});
