import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, source } from '../../mocks/fixtures/dataset';
import { annotationAt, cellAt, eachObservation, factAt, hasObservation, positionsOf, sizeOf, valueAt } from './cube';
import type { Dataset } from './dataset';

const runs = { numRuns: 250 };
const shape = fc.record({
  periods: fc.integer({ min: 1, max: 4 }),
  organisations: fc.integer({ min: 1, max: 4 }),
  levels: fc.integer({ min: 0, max: 3 }),
  dense: fc.boolean(),
});
const names = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);

/** Cubes whose observation number k has the value k, or none where the flag says so. */
const cube = shape.chain(({ periods, organisations, levels, dense }) => {
  const all = names('p', periods).flatMap((period) =>
    names('o', organisations).flatMap((organisation) =>
      ['_', ...names('l', levels)].map((level) => ({ period, organisation, breakdown: { level } }))));
  return fc.tuple(fc.subarray(all), fc.infiniteStream(fc.boolean())).map(([kept, flags]) => {
    const observations = kept.map((each, k) =>
      flags.next().value === true ? { ...each, value: k } : { ...each, value: null, qualifier: 'increase' as const });
    return {
      observations,
      made: dataset({
        periods: names('p', periods),
        organisations: names('o', organisations),
        breakdowns: [{ id: 'level', categories: names('l', levels) }],
        observations,
        dense,
      }),
    };
  });
});

const cellsWithObservation = (made: Dataset) => {
  const cells: number[] = [];
  eachObservation(made, (cell) => cells.push(cell));
  return cells;
};

describe('the cells of a cube', () => {
  it('are numbered so that the last dimension varies fastest', () => {
    const made = dataset({ organisations: ['a', 'b'], periods: ['2019', '2020', '2021'] });
    expect(sizeOf(made)).toBe(6);
    expect(cellAt(made, [0, 1, 0])).toBe(3);
    expect(positionsOf(made, 5)).toEqual([0, 1, 2]);
    expect(() => cellAt(made, [0, 2, 0])).toThrow(RangeError);
    expect(() => cellAt(made, [0, 1])).toThrow(RangeError);
  });

  it('have one number for each set of positions', () => {
    fc.assert(
      fc.property(cube, ({ made }) => {
        for (let cell = 0; cell < sizeOf(made); cell += 1) expect(cellAt(made, positionsOf(made, cell))).toBe(cell);
      }),
      runs,
    );
  });
});

describe('the observations of a cube', () => {
  it('are those that were put in, dense or sparse, ascending', () => {
    fc.assert(
      fc.property(cube, ({ made, observations }) => {
        const cells = cellsWithObservation(made);
        expect(cells).toEqual([...cells].sort((a, b) => a - b));
        expect(cells).toHaveLength(observations.length);
        for (let cell = 0; cell < sizeOf(made); cell += 1) {
          expect(hasObservation(made, cell)).toBe(cells.includes(cell));
          if (!cells.includes(cell)) expect(valueAt(made, cell)).toBeNull();
        }
        expect(hasObservation(made, -1)).toBe(false);
        expect(hasObservation(made, sizeOf(made))).toBe(false);
      }),
      runs,
    );
  });

  it('come back as facts with the place they were put in', () => {
    fc.assert(
      fc.property(cube, ({ made, observations }) => {
        const facts = cellsWithObservation(made).map((cell) => factAt(made, cell));
        const seen = facts.map(({ period, organisation, breakdown, value }) => ({
          period, organisation: organisation.id, breakdown: { level: breakdown[0]?.category.id ?? '_' }, value }));
        const given = observations.map(({ period, organisation, breakdown, value }) => ({
          period, organisation, breakdown, value }));
        expect(new Set(seen.map((each) => JSON.stringify(each)))).toEqual(
          new Set(given.map((each) => JSON.stringify(each))));
      }),
      runs,
    );
  });
});

describe('a fact', () => {
  it('is exact and final and has the digits of its number when nothing else is said', () => {
    const made = dataset({ observations: [{ value: 29.1 }] });
    expect(factAt(made, 0)).toMatchObject({ value: 29.1, digits: 1, qualifier: 'exact', status: 'final', stated: null,
      outOf: null, id: 'cell-0', source: null, others: [], breakdown: [], revision: 'r1' });
  });

  it('keeps what its source says', () => {
    const made = dataset({
      observations: [{ value: 50, id: 'o00011', qualifier: 'more-than', stated: 'trên 50%', sourceId: 'bht', digits: 0 }],
      sources: [source({ id: 'bht' })],
    });
    const fact = factAt(made, 0);
    expect(fact).toMatchObject({ id: 'o00011', value: 50, qualifier: 'more-than', stated: 'trên 50%' });
    expect(fact.source?.id).toBe('bht');
  });

  it('without a number is a direction, or missing', () => {
    const made = dataset({ observations: [{ period: '2019', value: null, qualifier: 'increase' }, { period: '2020', value: null }] });
    expect(factAt(made, 0)).toMatchObject({ value: null, qualifier: 'increase', status: 'final' });
    expect(annotationAt(made, 1).status).toBe('missing');
  });

  it('does not exist where there is no observation', () => {
    const made = dataset({ periods: ['2019', '2020'], observations: [{ period: '2019', value: 1 }] });
    expect(() => factAt(made, 1)).toThrow(RangeError);
  });
});

describe('a large cube', () => {
  it('of a million cells is walked and searched in a moment', () => {
    const periods = names('p', 1000);
    const organisations = names('o', 1000);
    const made = dataset({ periods, organisations });
    const full: Dataset = { ...made, cells: Float64Array.from({ length: 1_000_000 }, (_, i) => i),
      values: new Float64Array(1_000_000).fill(1) };
    const begin = performance.now();
    let sum = 0;
    eachObservation(full, (cell, value) => { sum += value * (hasObservation(full, cell) ? 1 : 0); });
    expect(sum).toBe(1_000_000);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
