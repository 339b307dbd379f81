import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../mocks/fixtures/dataset';
import { closedBy, wholeOf } from './whole';

const breakdowns = [
  { id: 'level', categories: ['all', '3_and_4', '3', '4'], totals: ['all', '3_and_4'], ordinal: true },
  { id: 'channel', categories: ['all', 'online'], totals: ['all'] },
];
const at = (level: string, channel: string, value: number) => ({ breakdown: { level, channel }, value });
const whose = { organisation: 'ht-so-tnmt', period: '2020' };

describe('the whole figure of an organisation', () => {
  it('is the one whose breakdowns are totals or left open, a stated total first', () => {
    const made = dataset({ breakdowns, observations: [at('_', '_', 1), at('_', 'all', 2), at('all', 'all', 3), at('3', '_', 4)] });
    expect(wholeOf(made, whose)?.value).toBe(3);
  });

  it('is never added up from parts', () => {
    expect(wholeOf(dataset({ breakdowns, observations: [at('3', '_', 27), at('4', '_', 12)] }), whose)).toBeNull();
  });

  it('is asked for by indicator in a cube of several', () => {
    const made = dataset({ observations: [{ value: 1 }] });
    expect(wholeOf(made, { ...whose, indicator: 'procedures_online' })?.value).toBe(1);
    expect(wholeOf(made, { ...whose, indicator: 'papi' })).toBeNull();
    expect(wholeOf(made, { ...whose, period: '2019' })).toBeNull();
  });

  it('has no named category, and is missing only when there is no such observation', () => {
    const cells = ['_', 'all', '3_and_4', '3', '4'].flatMap((level) =>
      ['_', 'all', 'online'].map((channel, i) => at(level, channel, i)));
    fc.assert(
      fc.property(fc.subarray(cells), (observations) => {
        const found = wholeOf(dataset({ breakdowns, observations }), whose);
        const possible = observations.filter(({ breakdown: { level, channel } }) =>
          level !== '3' && level !== '4' && channel !== 'online');
        expect(found !== null).toBe(possible.length > 0);
        expect(found?.breakdown.every(({ dimension, category }) => dimension.totals.includes(category.id)) ?? true).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the parts of an organisation', () => {
  it('are the named categories of one breakdown, the others whole', () => {
    const made = dataset({
      breakdowns,
      observations: [at('4', '_', 12), at('3', '_', 26), at('3', 'all', 27), at('all', '_', 39), at('3', 'online', 5), at('_', 'online', 9)],
    });
    expect(closedBy(made, whose, 'level').map(({ value }) => value)).toEqual([27, 12]);
    expect(closedBy(made, whose, 'channel').map(({ value }) => value)).toEqual([9]);
    expect(closedBy(made, whose, 'medium')).toEqual([]);
  });
});
