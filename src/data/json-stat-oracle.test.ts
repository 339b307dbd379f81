import fc from 'fast-check';
// @ts-expect-error The package comes without types.
import JSONstat from 'jsonstat-toolkit';
import { expect, test } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { readForeignDataset } from './json-stat';

/** What is used of the reference implementation. */
interface Oracle {
  readonly Data: (cell: number) => { readonly value: number | null } | null;
  readonly Dimension: (id: string) => { readonly id: readonly string[]; readonly Category: (i: number) => { readonly label: string } };
}

const askOracle = JSONstat as (document: object) => Oracle;

const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
const decimals = fc.double({ noNaN: true, min: -1e6, max: 1e6 });

const ids = (size: number, letter: string): string[] => Array.from({ length: size }, (_, i) => `${letter}${i}`);

/** A dimension with its index as a list or, shuffled, by position. */
const dimension = (codes: readonly string[]) =>
  fc.record({ byPosition: fc.boolean(), order: fc.shuffledSubarray([...codes], { minLength: codes.length }) }).map(({ byPosition, order }) => ({
    label: 'x',
    category: {
      index: byPosition ? Object.fromEntries(order.map((code) => [code, codes.indexOf(code)])) : codes,
      label: Object.fromEntries(order.map((code) => [code, `label of ${code}`])),
    },
  }));

const documents = shapes.chain((shape) => {
  const codes = [['2019', '2020'], ...shape.map((size, i) => ids(size, 'abc'[i] ?? ''))];
  const names = codes.map((_, i) => `d${i}`);
  const cells = codes.reduce((product, { length }) => product * length, 1);
  const values = fc.array(fc.option(decimals), { minLength: cells, maxLength: cells });
  return fc.record({ sparse: fc.boolean(), values, dimensions: fc.tuple(...codes.map(dimension)) }).map(({ sparse, values: list, dimensions }) => ({
    version: '2.0',
    class: 'dataset',
    label: 'x',
    id: names,
    size: codes.map(({ length }) => length),
    role: { time: ['d0'] },
    dimension: Object.fromEntries(names.map((name, i) => [name, dimensions[i]])),
    value: sparse ? Object.fromEntries(list.flatMap((value, i) => (value === null ? [] : [[i, value]]))) : list,
  }));
});

const valueAt = ({ cells, values }: Dataset, cell: number): number | null => {
  const value = values[cells === null ? cell : cells.indexOf(cell)] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
};

test('the reference implementation reads the same values and categories', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const dataset = readForeignDataset(document);
      const oracle = askOracle(structuredClone(document));
      const cells = document.size.reduce((product, size) => product * size, 1);
      for (let cell = 0; cell < cells; cell += 1) expect(valueAt(dataset, cell)).toBe(oracle.Data(cell)?.value ?? null);
      for (const { id, categories } of dataset.dimensions.filter(({ role }) => role === 'time' || role === 'breakdown')) {
        const reference = oracle.Dimension(id);
        expect(categories).toEqual(reference.id.map((code, i) => ({ id: code, label: reference.Category(i).label })));
      }
    }),
    { numRuns: 500 },
  );
});
