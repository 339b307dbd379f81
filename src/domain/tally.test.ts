import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../mocks/fixtures/dataset';
import { eachObservation, factAt, positionsOf } from './cube';
import type { Dataset } from './dataset';
import { UNSPECIFIED } from './dataset';
import { selectCells, type Selection } from './slice';
import { startTally, tally, wantedIn } from './tally';
import { readColumns } from './tally-columns';

const names = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
const periods = names('p', 4);
const organisations = names('o', 5);
const all = periods.flatMap((period) =>
  organisations.flatMap((organisation) =>
    [UNSPECIFIED, 'all', 'x', 'y'].flatMap((level) =>
      [UNSPECIFIED, 'air'].map((medium) => ({ period, organisation, breakdown: { level, medium }, value: 1 })))));

const cube = fc
  .tuple(fc.subarray(all), fc.boolean(), fc.func(fc.boolean()))
  .map(([observations, dense, isDirection]) =>
    dataset({ periods, organisations, dense,
      observations: observations.map((one) => (isDirection(one) ? { ...one, value: null, qualifier: 'increase' as const } : one)),
      breakdowns: [{ id: 'level', categories: ['all', 'x', 'y'], totals: ['all'] }, { id: 'medium', categories: ['air'] }] }));

const chosen = (ids: readonly string[]) => fc.option(fc.subarray([...ids, 'unknown']), { nil: undefined });
const selection = fc
  .record({
    period: chosen(periods), organisation: chosen(organisations), level: chosen([UNSPECIFIED, 'all', 'x', 'y']),
    medium: chosen([UNSPECIFIED, 'air']), absent: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: chosen([UNSPECIFIED]) }),
  })
  .map((record): Selection => new Map(Object.entries(record).flatMap(([id, ids]) => (ids === undefined ? [] : [[id, ids]]))));

/** Dimension id -> category id of every observation, out of its fact. */
function places(made: Dataset): readonly (readonly string[])[] {
  const found: string[][] = [];
  eachObservation(made, (cell) => {
    const fact = factAt(made, cell);
    const stands = new Map([['indicator', fact.indicator.id], ['organisation', fact.organisation.id], ['period', fact.period],
      ...fact.breakdown.map(({ dimension, category }) => [dimension.id, category.id] as const)]);
    found.push(made.dimensions.map(({ id }) => stands.get(id) ?? UNSPECIFIED));
  });
  return found;
}

function naiveCounts(made: Dataset, wanted: Selection): number[][] {
  const satisfies = (ids: readonly string[], but: number): boolean =>
    [...wanted].every(([id, categories]) => {
      const d = made.dimensions.findIndex((dimension) => dimension.id === id);
      return (d === but && d >= 0) || categories.includes(d < 0 ? UNSPECIFIED : (ids[d] ?? ''));
    });
  const observations = places(made);
  return made.dimensions.map(({ categories }, d) =>
    categories.map(({ id }) => observations.filter((ids) => ids[d] === id && satisfies(ids, d)).length));
}

const plain = (counts: readonly Uint32Array[]): number[][] => counts.map((each) => [...each]);

describe('a tally', () => {
  it('has the cells that a selection has', () => {
    fc.assert(
      fc.property(cube, selection, (made, wanted) => {
        expect(tally(made, wanted).cells).toEqual(selectCells(made, wanted));
      }),
      { numRuns: 500 },
    );
  });

  it('counts for each category what choosing it would leave', () => {
    fc.assert(
      fc.property(cube, selection, (made, wanted) => {
        expect(plain(tally(made, wanted).counts)).toEqual(naiveCounts(made, wanted));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in pieces of any length', () => {
    fc.assert(
      fc.property(cube, selection, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (made, wanted, pieces) => {
        const reading = readColumns(made);
        let turn = 0;
        while (!reading.on(pieces[turn % pieces.length] ?? 1)) turn += 1;
        const tallying = startTally(reading.columns, wantedIn(made, wanted));
        while (!tallying.on(pieces[turn % pieces.length] ?? 1)) turn += 1;
        expect(tallying.tally()).toEqual(tally({ ...made }, wanted));
      }),
      { numRuns: 300 },
    );
  });

  it('of a category that no observation has is empty, and says what other categories would leave', () => {
    const made = dataset({ observations: [{ organisation: 'a', value: 1 }, { organisation: 'b', value: 2 }] });
    const { cells, counts } = tally(made, new Map([['organisation', ['nobody']]]));
    expect(cells).toHaveLength(0);
    expect(plain(counts)).toEqual([[0], [1, 1], [0]]);
  });

  it('of a dimension the dataset does not have is empty throughout', () => {
    const made = dataset({ observations: [{ value: 1 }] });
    expect(plain(tally(made, new Map([['medium', ['air']]])).counts)).toEqual([[0], [0], [0]]);
  });
});

describe('a tally of cell numbers past 32 bits', () => {
  it('is right', () => {
    const sizes = { period: 60_000, organisation: 60_000 };
    const made = dataset({ periods: names('p', sizes.period), organisations: names('o', sizes.organisation) });
    const cells = Float64Array.from({ length: 1000 }, (_, i) => i * 3_599_000 + i);
    const wide: Dataset = { ...made, cells, values: new Float64Array(1000) };
    const wanted: Selection = new Map([['organisation', names('o', sizes.organisation).filter((_, i) => i % 2 === 0)]]);
    const { cells: found, counts } = tally(wide, wanted);
    expect(found).toEqual(selectCells(wide, wanted));
    const even = Array.from(cells, (cell) => positionsOf(wide, cell)[1] ?? 0).filter((organisation) => organisation % 2 === 0);
    expect(counts[2]?.reduce((sum, count) => sum + count, 0)).toBe(even.length);
    expect(counts[1]?.reduce((sum, count) => sum + count, 0)).toBe(1000);
  });
});
