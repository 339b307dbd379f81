import { deflateSync, strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeck } from '../../mocks/fixtures/any-deck';
import { DataError } from './data-error';
import { deckWith, slideWith } from './deck.fixture';
import { isDeckLink, readDeckLink, writeDeckLink } from './deck-link';

const linkOf = (fields: unknown) => `~${btoa(strFromU8(deflateSync(strToU8(JSON.stringify(fields))), true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
const codeOf = (link: string) => {
  try {
    readDeckLink(link);
    return null;
  } catch (error) {
    return error instanceof DataError ? `${error.code} ${error.path ?? ''}`.trim() : 'another error';
  }
};

describe('the link of a deck', () => {
  it('brings the whole deck where it is short', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const link = writeDeckLink(deck);
        expect(link).not.toBeNull();
        expect(isDeckLink(link ?? '')).toBe(true);
        expect(readDeckLink(link ?? '')).toEqual(deck);
      }),
    );
  });

  it('needs no escapes in an address', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const link = writeDeckLink(deck) ?? '';
        expect(encodeURIComponent(link)).toBe(link);
      }),
    );
  });

  it('is none where the deck is long, unless it is long by its pins alone', () => {
    const random = (i: number) => Array.from({ length: 30 }, (_, j) => ((i + 1) * (j + 7) * 7919 + i * i).toString(36)).join('');
    const long = deckWith(...Array.from({ length: 60 }, (_, i) => slideWith({ id: `s-${i}`, notes: random(i) })));
    expect(writeDeckLink(long)).toBeNull();
    const figures = [{ address: '/vi/', figures: Array.from({ length: 200 }, (_, i) => ({ id: random(i), stated: '1' })) }];
    const pinned = { revision: 'r-1', savedAt: '2026-11-23T02:05:00.000Z', figures };
    expect(readDeckLink(writeDeckLink({ ...deckWith(slideWith()), pinned }) ?? '').pinned).toEqual({ ...pinned, figures: [] });
  });

  it.each(['~', '~x', '~AAAA', '~%', '~ế', `~${'A'.repeat(5000)}`, linkOf('deck'), linkOf([2, 'd']), linkOf({ length: 1 }), `~${btoa('{}')}`])(
    'is refused where it was cut or changed: %.20s',
    (link) => {
      expect(codeOf(link)).toBe('DECK_LINK');
    },
  );

  it.each([
    [[1, 'd', 'T', 'vi', 'ht', [['s', 3, 'javascript:alert(1)']]], 'slides.0.address'],
    [[1, 'd', 'T', 'vi', 'ht', [['s', '__proto__']]], 'slides.0.kind'],
    [[1, 'd', 'T', 'vi', 'ht', [['s', -1]]], 'slides.0.kind'],
    [[1, 'd', 'T', 'fr', 'ht', []], 'language'],
    [[1, 'd', 'T', 'vi', 'ht', [], ['r', 'now', []]], 'pinned.savedAt'],
    [[1, 'd', 'T', 'vi', 'ht', Array.from({ length: 501 }, (_, i) => [`s${i}`, 1])], 'slides'],
  ])('is held to the rules of a file: %j', (fields, path) => {
    expect(codeOf(linkOf(fields))).toBe(`STRUCTURAL_VIOLATION ${path}`);
  });

  it('is read or refused with a DataError, whatever it brings', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string().map((text) => `~${text}`), fc.jsonValue().map(linkOf), fc.array(fc.jsonValue()).map((rest) => linkOf([1, ...rest]))), (link) => {
        expect(codeOf(link)).not.toBe('another error');
      }),
    );
  });
});
