import fc from 'fast-check';
// @ts-expect-error The package comes without types.
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { dataset, source, type ObservationSpec } from '../../../mocks/fixtures/dataset';
import { datasetDocument } from '../../../mocks/fixtures/documents';
import { eachObservation, factAt, sizeOf, valueAt } from '../../domain/cube';
import type { Dataset } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import { readDataset, readForeignDataset } from '../json-stat';
import { toJsonStat } from './write';

/** What is used of the reference implementation. */
const askOracle = JSONstat as (document: unknown) => { readonly Data: (cell: number) => { readonly value: number | null } | null };

const about = { language: 'vi', notes: [] } as const;

function cellsOf(made: Dataset): number[] {
  const cells: number[] = [];
  eachObservation(made, (cell) => void cells.push(cell));
  return cells;
}

/** A document as it is after it was kept as a file. */
const written = (made: Dataset, cells: readonly number[]): unknown => JSON.parse(JSON.stringify(toJsonStat(made, Float64Array.from(cells), about)));

/** A whole that none of the figures stands in is no category of the part, so wholes are compared elsewhere. */
const withoutWholes = (fact: Fact): Fact => ({
  ...fact,
  breakdown: fact.breakdown.map(({ dimension, category }) => ({ category, dimension: { ...dimension, totals: [] } })),
});

const facts = (made: Dataset, cells: readonly number[]): readonly Fact[] => cells.map((cell) => withoutWholes(factAt(made, cell)));

const periods = ['2019', '2020-Q1', '2020', '2021'];
const organisations = ['o0', 'o1', '__proto__', '10'];
const levels = ['all', 'x', 'constructor'];

const places = periods.flatMap((period) => organisations.flatMap((organisation) => ['_', ...levels].map((level) => ({ period, organisation, breakdown: { level } }))));

const number = fc.record({
  value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  qualifier: fc.constantFrom('exact' as const, 'more-than' as const, 'approx' as const),
  status: fc.constantFrom('final' as const, 'provisional' as const, 'estimated' as const),
});
const blank = fc.oneof(
  fc.record({ value: fc.constant(null), qualifier: fc.constantFrom('increase' as const, 'decrease' as const) }),
  fc.record({ value: fc.constant(null), status: fc.constantFrom('missing' as const, 'suppressed' as const, 'not-applicable' as const) }),
);
const carried = fc.record(
  { stated: fc.string(), outOf: fc.nat(), note: fc.string({ unit: 'grapheme' }), digits: fc.nat(6) },
  { requiredKeys: [] },
);
const observation = fc.tuple(fc.oneof({ weight: 3, arbitrary: number }, blank), carried).map(([said, more]) => ({ ...said, ...more }));

const other = { id: 'x', value: 1, digits: 0, qualifier: 'exact', status: 'final', stated: null, outOf: null, sourceId: 's2', note: null, agreement: 'disagrees' } as const;

/** A cube in the profile, some of its observations with another source. */
const cubes = fc
  .tuple(fc.subarray(places, { minLength: 1 }), fc.boolean(), fc.infiniteStream(observation))
  .map(([taken, dense, stream]) => {
    const observations = taken.map((place, i): ObservationSpec => ({ ...place, ...stream.next().value, id: `o${i}`, sourceId: 'bht-197380', ...(i % 3 === 0 ? { others: [other] } : {}) }));
    const made = dataset({ indicator: { name: 'procedures_online' }, periods, organisations, dense, observations, breakdowns: [{ id: 'level', categories: levels, totals: ['all'], ordinal: true }], sources: [source(), source({ id: 's2' })] });
    return { ...made, revision: '4f2a91c0' };
  });
const parts = cubes.chain((made) => fc.tuple(fc.constant(made), fc.subarray(cellsOf(made), { minLength: 1 })));

describe('a dataset written as JSON-stat', () => {
  it('reads back as exactly the observations selected, with all they carry', () => {
    fc.assert(
      fc.property(parts, ([made, cells]) => {
        const read = readDataset(written(made, cells));
        expect(facts(read, cellsOf(read))).toEqual(facts(made, cells));
        for (const { categories, id } of read.dimensions) {
          expect(categories.length).toBeLessThanOrEqual(made.dimensions.find((each) => each.id === id)?.categories.length ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same dataset when all of it is selected', () => {
    const made = readDataset(datasetDocument('vi'));
    const read = readDataset(written(made, cellsOf(made)));
    expect(facts(read, cellsOf(read))).toEqual(facts(made, cellsOf(made)));
    const { cells: _c, values: _v, annotations: _a, ...rest } = made;
    expect(read).toMatchObject(rest);
  });

  it('has the same values for the reference implementation', () => {
    fc.assert(
      fc.property(parts, ([made, cells]) => {
        const document = written(made, cells);
        const read = readDataset(document);
        const oracle = askOracle(structuredClone(document));
        for (let cell = 0; cell < sizeOf(read); cell += 1) expect(oracle.Data(cell)?.value ?? null).toBe(valueAt(read, cell));
        expect(cellsOf(read).map((cell) => oracle.Data(cell)?.value ?? null)).toEqual(facts(made, cells).map(({ value }) => value));
      }),
      { numRuns: 100 },
    );
  });

  it('is a list where most cells have a number, and keyed by cell where few have one', () => {
    const made = dataset({ periods: ['2019', '2020', '2021'], organisations: ['a', 'b', 'c'], observations: [{ organisation: 'a', period: '2019', value: 1 }, { organisation: 'b', period: '2020', value: 2 }, { organisation: 'c', period: '2021', value: 3 }, { organisation: 'c', period: '2019', value: 4 }] });
    expect(toJsonStat(made, Float64Array.of(0, 4, 8), about).value).toEqual({ 0: 1, 4: 2, 8: 3 });
    expect(toJsonStat(made, Float64Array.of(6, 8), about).value).toEqual([4, 3]);
  });

  it('has unit, decimals and notes where the standard puts them', () => {
    const made = dataset({ indicator: { id: 'papi', unit: { code: 'points', label: 'điểm' }, decimals: 2 }, observations: [{ value: 45.5 }] });
    const document = toJsonStat(made, Float64Array.of(0), { language: 'vi', notes: ['Không có số tính toán.'] });
    expect(document.note).toEqual(['Không có số tính toán.']);
    expect(document.dimension['indicator']).toMatchObject({ category: { unit: { papi: { label: 'điểm', decimals: 2, code: 'points' } } } });
  });

  it('of another publisher is read as theirs, with the same numbers and statuses', () => {
    const made = { ...dataset({ organisations: ['Hà Tĩnh', 'Nghệ An'], observations: [{ organisation: 'Hà Tĩnh', value: 1.5, status: 'provisional' }, { organisation: 'Nghệ An', value: null, status: 'suppressed' }] }), revision: '', updated: '' };
    const read = readForeignDataset(written(made, [0, 1]));
    expect(facts(read, cellsOf(read)).map(({ organisation, value, status }) => [organisation.id, value, status])).toEqual([
      ['Hà Tĩnh', 1.5, 'provisional'],
      ['Nghệ An', null, 'suppressed'],
    ]);
  });

  it('of nothing is refused', () => {
    expect(() => toJsonStat(dataset(), new Float64Array(), about)).toThrow(RangeError);
  });
});
