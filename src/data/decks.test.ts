import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from './data-error';
import { readDecks } from './decks';

const slide = (changes: object = {}) => ({
  id: 's1', kind: 'exhibit', address: '/vi/one-stop?i=os-1&org=ha-tinh', title: null, text: '', notes: '', build: false, ...changes,
});
const documentOf = (slides: readonly object[], changes: object = {}) => ({
  language: 'vi',
  updated: '2026-11-23',
  decks: [{ id: 'review', title: 'Tổng kết', organisation: 'ha-tinh', slides, ...changes }],
});

describe('ready talks', () => {
  it('are read slide by slide', () => {
    const { updated, decks } = readDecks(documentOf([slide(), slide({ id: 's2', kind: 'sources', address: null })]), 'vi');
    expect([updated, decks[0]?.language, decks[0]?.slides.map(({ kind }) => kind)]).toEqual(['2026-11-23', 'vi', ['exhibit', 'sources']]);
  });

  it.each(['/vi/', '/en/explore?i=papi&f.dimension=D5~D6', '/vi/?org=ha-tinh'])('lead to a place of this page: %s', (address) => {
    expect(readDecks(documentOf([slide({ address })]), 'vi').decks[0]?.slides[0]?.address).toBe(address);
  });

  it.each(['https://example.vn/', '//example.vn/', '/fr/one-stop', 'javascript:alert(1)', '/vi/../x', '/vi/one-stop?i=a b', '/vi//example.vn', '/vi/\\x'])(
    'lead nowhere else: %s',
    (address) => {
      expect(() => readDecks(documentOf([slide({ address })]), 'vi')).toThrow('decks.0.slides.0.address');
    },
  );

  it.each([
    ['an exhibit without an address', [slide({ address: null })], 'decks.0.slides.0.address'],
    ['a text with an address', [slide({ kind: 'text' })], 'decks.0.slides.0.address'],
    ['an unknown kind', [slide({ kind: 'film' })], 'decks.0.slides.0.kind'],
    ['two slides of one id', [slide(), slide()], 'decks.0.slides'],
    ['a title beyond reason', [slide({ title: 'x'.repeat(301) })], 'decks.0.slides.0.title'],
    ['notes beyond reason', [slide({ notes: 'x'.repeat(4001) })], 'decks.0.slides.0.notes'],
    ['more slides than anyone can show', Array.from({ length: 501 }, (_, i) => slide({ id: `s${i}` })), 'decks.0.slides'],
  ])('are refused for %s, with the place', (_, slides, path) => {
    expect(() => readDecks(documentOf(slides), 'vi')).toThrow(path);
  });

  it('of another language are refused', () => {
    expect(() => readDecks(documentOf([slide()]), 'en')).toThrow('WRONG_LANGUAGE');
  });

  it('are read or refused with a DataError, whatever stands there', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.jsonValue()).map((slides) => documentOf(slides as object[])),
      fc.dictionary(fc.constantFrom('id', 'kind', 'address', 'title', 'text', 'notes', 'build', '__proto__'), fc.jsonValue()).map((changes) => documentOf([slide(changes)])),
    );
    fc.assert(
      fc.property(anything, (json) => {
        try {
          return Array.isArray(readDecks(json, 'vi').decks);
        } catch (error) {
          return error instanceof DataError;
        }
      }),
    );
  });
});
