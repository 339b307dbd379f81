import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeck } from '../../mocks/fixtures/any-deck';
import { deckWith, slideWith } from './deck.fixture';
import { DataError } from './data-error';
import { LARGEST_DECK_FILE, readDeckFile, writeDeckFile } from './deck-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const document = (changes: object = {}, slide: object = {}) => ({
  ...(JSON.parse(writeDeckFile(deckWith(slideWith()))) as object),
  slides: [{ id: 's-1', kind: 'exhibit', address: '/vi/one-stop?i=os-1', ...slide }],
  ...changes,
});
const read = (found: unknown) => readDeckFile(bytesOf(JSON.stringify(found)));

/** What a reader is told of a file that is refused. */
function toldOf(bytes: Uint8Array) {
  try {
    readDeckFile(bytes);
  } catch (error) {
    if (error instanceof DataError) return { code: error.code, path: error.path, ...error.told };
  }
  return null;
}

describe('the file of a deck', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(readDeckFile(bytesOf(writeDeckFile(deck)))).toEqual(deck);
      }),
    );
  });

  it('may be written by hand, without what is empty', () => {
    expect(read(document()).slides).toEqual([slideWith({ address: '/vi/one-stop?i=os-1' })]);
  });

  it('is read or refused with a sentence in both languages, whatever stands in it', () => {
    const keys = fc.constantFrom('id', 'title', 'language', 'organisation', 'slides', 'pinned', 'kind', 'address', 'text', 'notes', 'build', 'seconds', '__proto__');
    const changed = fc.tuple(fc.dictionary(keys, fc.jsonValue()), fc.dictionary(keys, fc.jsonValue())).map(([deck, slide]) => JSON.stringify(document(deck, slide)));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), changed), (text) => {
        const told = toldOf(bytesOf(text));
        if (told === null) expect(readDeckFile(bytesOf(text)).slides.length).toBeLessThanOrEqual(500);
        else expect([told.vi, told.en].every((sentence) => sentence !== undefined && sentence.length > 20)).toBe(true);
      }),
    );
  });

  it.each([
    ['an address of another site', document({}, { address: 'https://example.org/' }), 'slides.0.address'],
    ['a script in the place of an address', document({}, { address: 'javascript:alert(1)' }), 'slides.0.address'],
    ['an address without a scheme that leads elsewhere', document({}, { address: '//example.org/vi/' }), 'slides.0.address'],
    ['an address of a language there is not', document({}, { address: '/fr/one-stop' }), 'slides.0.address'],
    ['an address beyond reason', document({}, { address: `/vi/explore?i=${'x'.repeat(2000)}` }), 'slides.0.address'],
    ['a slide of figures that asks for none', document({}, { address: null }), 'slides.0.address'],
    ['a section that has an address', document({}, { kind: 'section' }), 'slides.0.address'],
    ['an unknown kind', document({}, { kind: 'film' }), 'slides.0.kind'],
    ['a kind that objects have by nature', document({}, { kind: 'constructor' }), 'slides.0.kind'],
    ['a title in two lines', document({}, { title: 'a\nb' }), 'slides.0.title'],
    ['a title beyond reason', document({}, { title: 'x'.repeat(301) }), 'slides.0.title'],
    ['control characters in a text', document({}, { text: 'a\u0000b' }), 'slides.0.text'],
    ['notes beyond reason', document({}, { notes: 'x'.repeat(4001) }), 'slides.0.notes'],
    ['half a second', document({}, { seconds: 0.5 }), 'slides.0.seconds'],
    ['a week for one slide', document({}, { seconds: 604_800 }), 'slides.0.seconds'],
    ['a slide that is a word', document({ slides: ['film'] }), 'slides.0'],
    ['slides that are no list', document({ slides: { length: 1 } }), 'slides'],
    ['two slides of one id', document({ slides: [{ id: 'a', kind: 'title' }, { id: 'a', kind: 'sources' }] }), 'slides'],
    ['501 slides', document({ slides: Array.from({ length: 501 }, (_, i) => ({ id: `s-${i}`, kind: 'section' })) }), 'slides'],
    ['another language', document({ language: 'fr' }), 'language'],
    ['no name', document({ title: ' ' }), 'title'],
    ['pins that are no list', document({ pinned: { revision: 'r', savedAt: '2026-11-23T02:05:00.000Z', figures: {} } }), 'pinned.figures'],
    ['pins of a moment that is none', document({ pinned: { revision: 'r', savedAt: 'yesterday', figures: [] } }), 'pinned.savedAt'],
  ])('is refused for %s, and the reader is told the key', (_, found, path) => {
    const told = toldOf(bytesOf(JSON.stringify(found)));
    expect(told?.path).toBe(path);
    expect([told?.vi, told?.en].every((sentence) => sentence?.includes(`“${path}”`))).toBe(true);
  });

  it.each([
    ['nothing', '', 'PARSE_ERROR'],
    ['the half of a file', '{"saola":"deck","version"', 'PARSE_ERROR'],
    ['a web page', '<html></html>', 'PARSE_ERROR'],
    ['a list', '[]', 'NOT_A_DECK'],
    ['a file of views', '{"saola":"views","version":1,"views":[]}', 'NOT_A_DECK'],
    ['a key that is inherited', '{"__proto__":{"saola":"deck","version":1}}', 'NOT_A_DECK'],
    ['a later version', '{"saola":"deck","version":2}', 'DECK_VERSION'],
    ['more than a deck can be', ' '.repeat(LARGEST_DECK_FILE + 1), 'TOO_LARGE'],
  ])('of %s is none', (_, text, code) => {
    expect(toldOf(bytesOf(text))?.code).toBe(code);
  });

  it('brings no keys but its own', () => {
    const text = writeDeckFile(deckWith(slideWith())).replace('"id": "s-1"', '"__proto__": { "polluted": 1 }, "extra": 1, "id": "s-1"');
    const [slide] = readDeckFile(bytesOf(text)).slides;
    expect(Object.keys(slide ?? {}).toSorted()).toEqual(['address', 'build', 'id', 'kind', 'notes', 'seconds', 'text', 'title']);
    expect('polluted' in {}).toBe(false);
  });
});
