import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, indicator } from '../../mocks/fixtures/dataset';
import { reading } from '../../mocks/fixtures/fact';
import { coverageOf, directions, disagreements, gaps } from './coverage';
import type { Agreement } from './dataset';

const other = (value: number, agreement: Agreement) => ({ ...reading(value), agreement });

describe('what there is', () => {
  it('is counted by indicator and by the year a period ends in', () => {
    const made = dataset({ observations: [{ period: '2015/2020', value: 1 }, { period: '2020-08', value: 2 },
      { period: '2018', value: null, qualifier: 'increase' }, { period: '2019', value: null }] });
    expect(coverageOf([made]).map(({ indicator: { id }, years, total }) => [id, [...years], total]))
      .toEqual([['procedures_online', [[2018, 1], [2020, 2]], 3]]);
  });

  it('is counted for every indicator of a cube, also one without figures', () => {
    const made = dataset({ indicators: [indicator({ id: 'a' }), indicator({ id: 'b' })],
      observations: [{ indicator: 'a', period: '2020', value: 1 }] });
    expect(coverageOf([made]).map(({ total }) => total)).toEqual([1, 0]);
  });

  it('adds up to the figures there are', () => {
    const years = fc.array(fc.integer({ min: 2000, max: 2030 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(years, (given) => {
        const made = dataset({ observations: given.map((year, i) => ({ period: String(year), organisation: `o${i}`, value: i })) });
        const [row] = coverageOf([made]);
        for (const year of given) expect(row?.years.get(year)).toBe(given.filter((each) => each === year).length);
        expect([...(row?.years.values() ?? [])].reduce((a, b) => a + b, 0)).toBe(row?.total);
        expect(row?.total).toBe(given.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the sources say differently', () => {
  it('is a disagreement or only another form', () => {
    const made = dataset({ observations: [
      { period: '2021', value: 103, others: [other(103, 'same'), other(106, 'disagrees')] },
      { period: '2022', value: 45.7875, others: [other(45.78, 'agrees')] },
      { period: '2023', value: 5, others: [other(5, 'same')] },
      { period: '2024', value: 6 },
    ] });
    expect(disagreements(made).map(({ fact, kind }) => [fact.period, kind])).toEqual([['2021', 'disagrees'], ['2022', 'form']]);
  });
});

describe('what is only a direction', () => {
  it('is listed without a number', () => {
    const made = dataset({ observations: [{ period: '2019', value: 1, qualifier: 'at-least' },
      { period: '2015/2020', value: null, qualifier: 'increase' }, { period: '2021', value: null }] });
    expect(directions(made).map(({ period, value }) => [period, value])).toEqual([['2015/2020', null]]);
  });
});

describe('what is missing', () => {
  const yearsOf = (periods: readonly string[]) =>
    gaps(dataset({ observations: [...new Set(periods)].map((period) => ({ period, value: 1 })) })).flatMap(({ years }) => years);

  it('is the years between the first figure and the last, unless a span covers them', () => {
    expect(yearsOf(['2012', '2015', '2016-08'])).toEqual([2013, 2014]);
    expect(yearsOf(['2012', '2012/2015', '2017'])).toEqual([2016]);
  });

  it('is told for each organisation, and an observation without a figure fills no gap', () => {
    const made = dataset({ observations: [
      { organisation: 'a', period: '2018', value: 1 }, { organisation: 'a', period: '2020', value: 1 },
      { organisation: 'a', period: '2019', value: null },
      { organisation: 'b', period: '2018', value: 1 }, { organisation: 'b', period: '2019', value: 1 },
    ] });
    expect(gaps(made).map(({ organisation, years }) => [organisation.id, years])).toEqual([['a', [2019]]]);
  });

  it('and what is there make every year from the first to the last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 1 }), (years) => {
        const all = [...years, ...yearsOf(years.map(String))].sort((a, b) => a - b);
        const first = Math.min(...years);
        expect(all).toEqual(Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i));
      }),
      { numRuns: 200 },
    );
  });
});
