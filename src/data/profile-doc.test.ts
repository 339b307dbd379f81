import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const here = import.meta.dirname;

/** Files of talks tell their faults in words of their own (`deck-faults.ts`). */
const read = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^error-key\.ts$|^deck-/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const codesIn = (text: string, pattern: RegExp): readonly string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

test('docs/data-profile.md and the words of errors know every code a document is refused with', () => {
  const code = /'([A-Z]+(?:_[A-Z]+)+|ENCODING)'/g;
  const used = codesIn(read(here) + read(join(here, 'json-stat')), code);
  const grouped = codesIn(readFileSync(join(here, 'error-key.ts'), 'utf8'), /'([A-Z]+(?:_[A-Z]+)*)'/g);
  const documented = codesIn(readFileSync(join(here, '../../docs/data-profile.md'), 'utf8'), /`([A-Z]+(?:_[A-Z]+)*)`/g);
  const ofTransport = ['CUT_OFF', 'NOT_FOUND', 'REDIRECT_REFUSED', 'REQUEST_REFUSED', 'SERVER_ERROR', 'TOO_MANY_REQUESTS'];
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter((name) => !grouped.includes(name))).toEqual([]);
  expect(used.filter((name) => !documented.includes(name) && !ofTransport.includes(name))).toEqual([]);
  expect(documented.filter((name) => !used.includes(name))).toEqual([]);
});
