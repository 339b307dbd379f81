// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../domain/deck';
import { writeDeckFile } from './deck-file';
import { packedBlock, packedFiles, readPacked } from './packed';

const deck: Deck = { id: 'mine', title: 'Hội nghị </script><b>', language: 'vi', organisation: 'ha-tinh', slides: [], pinned: null };

const pageOf = (...blocks: readonly (readonly [string, string])[]): Document =>
  new DOMParser().parseFromString(`<!doctype html><body>${blocks.map(([path, json]) => packedBlock(path, json)).join('\n')}</body>`, 'text/html');

const whole = [
  [packedFiles.about, '{"writtenAt":"2026-11-23T08:00:00.000Z"}'],
  [packedFiles.config, '{"organisation":"ha-tinh","logo":"logo.svg"}'],
  [packedFiles.deck, writeDeckFile(deck)],
] as const;

describe('the page of a pack', () => {
  it('carries settings, without the logo beside another page, talk and time', async () => {
    const { settings, source, language } = readPacked(pageOf(...whole));
    expect(settings).toMatchObject({ ok: true, config: { organisation: 'ha-tinh', language: 'vi', logo: null } });
    expect(await source.getDecks('vi')).toMatchObject({ content: [deck], fetchedAt: Date.UTC(2026, 10, 23, 8) });
    expect(language).toBe('vi');
  });

  it('carries any text without ending its element', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--<script>', '\u2028', '__proto__')), async (text) => {
        const { source } = readPacked(pageOf(...whole, ['vi/datasets/papi.json', JSON.stringify({ text })]));
        expect(await source.getDocument('vi/datasets/papi.json')).toEqual({ text });
      }),
      { numRuns: 30 },
    );
  });

  it('names settings that are wrong', () => {
    const page = pageOf(...whole.map(([path, json]) => [path, path === packedFiles.config ? '{"language":"fr"}' : json] as const));
    expect(readPacked(page).settings).toMatchObject({ ok: false, problems: [{ key: 'language' }] });
  });

  it.each([packedFiles.about, packedFiles.deck])('is refused without its %s', (missing) => {
    expect(() => readPacked(pageOf(...whole.filter(([path]) => path !== missing)))).toThrow();
  });
});
