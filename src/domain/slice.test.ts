import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../mocks/fixtures/dataset';
import { eachObservation, positionsOf } from './cube';
import type { Dataset } from './dataset';
import { categoriesOf, factsOf, isWhole, selectCells } from './slice';
import type { Selection } from './slice';

const names = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
const all = names('p', 6).flatMap((period) =>
  names('o', 5).flatMap((organisation) =>
    ['_', 'all', 'x', 'y'].map((level) => ({ period, organisation, breakdown: { level }, value: 1 }))));

const cube = fc.tuple(fc.subarray(all), fc.boolean()).map(([observations, dense]) =>
  dataset({ periods: names('p', 6), organisations: names('o', 5), dense, observations,
    breakdowns: [{ id: 'level', categories: ['all', 'x', 'y'], totals: ['all'] }] }));

const chosen = (ids: readonly string[]) => fc.option(fc.subarray([...ids, 'unknown']), { nil: undefined });
const selection = fc
  .record({ period: chosen(names('p', 6)), organisation: chosen(names('o', 5)), level: chosen(['_', 'all', 'x', 'y']) })
  .map((record): Selection => new Map(Object.entries(record).flatMap(([id, ids]) => (ids === undefined ? [] : [[id, ids]]))));

function naive(made: Dataset, wanted: Selection): number[] {
  const cells: number[] = [];
  eachObservation(made, (cell) => {
    const ids = positionsOf(made, cell).map((position, d) => made.dimensions[d]?.categories[position]?.id ?? '');
    if (made.dimensions.every(({ id }, d) => wanted.get(id)?.includes(ids[d] ?? '') ?? true)) cells.push(cell);
  });
  return cells;
}

describe('a selection', () => {
  it('keeps the observations in all of its categories and no others', () => {
    fc.assert(
      fc.property(cube, selection, (made, wanted) => {
        expect([...selectCells(made, wanted)]).toEqual(naive(made, wanted));
        expect(factsOf(made, wanted)).toHaveLength(naive(made, wanted).length);
      }),
      { numRuns: 400 },
    );
  });

  it('of nothing keeps everything', () => {
    expect(selectCells(dataset({ observations: all.slice(0, 0) }), new Map())).toHaveLength(0);
    expect(factsOf(dataset({ observations: [{ value: 1 }] }), new Map())).toHaveLength(1);
  });

  it('of a dimension the dataset does not have keeps something only when it may be left open', () => {
    const made = dataset({ observations: [{ value: 1 }] });
    expect(factsOf(made, new Map([['medium', ['air']]]))).toEqual([]);
    expect(factsOf(made, new Map([['medium', ['_', 'air']]]))).toHaveLength(1);
  });

  it('leaves categories in the order of the dataset', () => {
    const made = dataset({ periods: ['2018', '2019', '2020'] });
    const ids = (wanted: Selection) => categoriesOf(made, 'period', wanted).map(({ id }) => id);
    expect(ids(new Map([['period', ['2020', '2018', '1900']]]))).toEqual(['2018', '2020']);
    expect(ids(new Map())).toEqual(['2018', '2019', '2020']);
    expect(() => categoriesOf(made, 'medium', new Map())).toThrow(RangeError);
  });
});

describe('the whole of a breakdown', () => {
  it('is what the source leaves open or states as a total', () => {
    const level = { totals: ['all', '3_and_4'] };
    expect(['_', 'all', '3_and_4', '3'].map((id) => isWhole(level, id))).toEqual([true, true, true, false]);
  });
});

describe('a narrow selection of a large cube', () => {
  it('is found without reading the whole', () => {
    const made = dataset({ periods: names('p', 1000), organisations: names('o', 1000) });
    const full: Dataset = { ...made, cells: Float64Array.from({ length: 1e6 }, (_, i) => i), values: new Float64Array(1e6) };
    const begin = performance.now();
    for (let i = 0; i < 1000; i += 1) {
      expect(selectCells(full, new Map([['period', [`p${i}`]], ['organisation', ['o7']]]))).toHaveLength(1);
    }
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
