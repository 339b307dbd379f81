import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueDocument, datasetDocument, registerDocument } from '../../mocks/fixtures/documents';
import type { Dataset } from '../domain/dataset';
import { readCatalogue } from './catalogue';
import { DataError } from './data-error';
import { readDataset, readForeignDataset } from './json-stat';
import { parseJson } from './json-text';
import { readRegister } from './register';

type Path = readonly (string | number)[];

/** Every place in a document. */
function pathsOf(node: unknown, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** The document with another thing at `path`; `undefined` takes it away. */
function mutate(node: unknown, [key, ...rest]: Path, thing: unknown): unknown {
  if (key === undefined) return thing;
  const copy = Array.isArray(node) ? [...(node as unknown[])] : { ...(node as object) };
  const record = copy as Record<string | number, unknown>;
  const child = mutate(record[key], rest, thing);
  if (child === undefined && !Array.isArray(copy)) delete record[key];
  else Object.defineProperty(record, key, { value: child, enumerable: true, writable: true, configurable: true });
  return copy;
}

const things = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
  fc.constantFrom<unknown>(-1, 1.5, 1e308, 2 ** 53, '', '__proto__', 'constructor', '2020', {}, [], JSON.parse('{"__proto__": {"polluted": 1}, "toString": 1}')),
);

const readers = [
  ['dataset', readDataset, datasetDocument('vi')],
  ['foreign dataset', readForeignDataset, datasetDocument('vi')],
  ['catalogue', readCatalogue, catalogueDocument('vi')],
  ['register', readRegister, registerDocument('vi')],
] as const;

/** What every reader of a cube relies on: places in order and inside, and a value or an annotation for each. */
function isCoherent({ dimensions, indicators, cells, values, annotations }: Dataset): boolean {
  const extent = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const metric = dimensions.find(({ role }) => role === 'metric');
  const listed = cells === null || [...cells].every((cell, i) => cell < extent && cell > (cells[i - 1] ?? -1));
  const placed = [...annotations.keys()].every((cell) => cell < extent && (cells === null || cells.includes(cell)));
  const described = metric?.categories.every(({ id }, i) => id === indicators[i]?.id) ?? false;
  return listed && placed && described && values.length === (cells?.length ?? extent);
}

function outcome<T>(read: (input: T) => unknown, input: T): 'read' | 'refused' | 'broken' {
  try {
    read(input);
    return 'read';
  } catch (error) {
    return error instanceof DataError && error.kind === 'invalid' ? 'refused' : 'broken';
  }
}

test.each(readers)('a %s mutated in up to three places is read or refused, and nothing else', (_, read, document) => {
  const change = fc.tuple(fc.constantFrom(...pathsOf(document)), things);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const input = changes.reduce<unknown>((mutated, [path, thing]) => {
        try {
          return mutate(mutated, path, thing);
        } catch {
          return mutated;
        }
      }, document);
      expect(outcome(read, input)).not.toBe('broken');
      expect('polluted' in {}).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['dataset', readDataset],
  ['foreign dataset', readForeignDataset],
] as const)('a mutated %s that is read is coherent', (_, read) => {
  const documents = [datasetDocument('vi'), { ...datasetDocument('vi'), value: { 0: 39, 2: 27, 4: 12, 7: 50 } }];
  const change = fc.constantFrom(...documents).chain((document) => fc.tuple(fc.constant(document), fc.constantFrom(...pathsOf(document)), things));
  fc.assert(
    fc.property(change, ([document, path, thing]) => {
      const input = mutate(document, path, thing);
      if (outcome(read, input) === 'read') expect(isCoherent(read(input))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each(readers)('a %s made of anything is read or refused', (_, read) => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(outcome(read, input)).not.toBe('broken');
    }),
    { numRuns: 1000 },
  );
});

test('bytes become JSON or a refusal', () => {
  const text = JSON.stringify(datasetDocument('vi'));
  const bytes = new TextEncoder().encode(text);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.uint8Array({ maxLength: 4 }), (at, noise) => {
      const mutated = bytes.slice();
      mutated.set(noise.slice(0, bytes.length - at), at);
      expect(outcome(parseJson, mutated)).not.toBe('broken');
      expect(outcome(parseJson, bytes.slice(0, at))).toBe('refused');
    }),
    { numRuns: 1000 },
  );
});
