import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block } from '../../../mocks/fixtures/catalogue';
import { dataset, type ObservationSpec } from '../../../mocks/fixtures/dataset';
import { EVERY_PERIOD } from '../../domain/period-range';
import { factsOfBlock, partOf } from './block-facts';

const levels = { id: 'level', categories: ['all', '3', '4'], totals: ['all'] };
const sides = { id: 'side', categories: ['both', 'in', 'out'], totals: ['both'] };
const ids = (facts: ReturnType<typeof factsOfBlock>) => facts.map((fact) => fact.id);

const procedures = (observations: readonly ObservationSpec[]) => dataset({ breakdowns: [levels, sides], observations });
const at = (id: string, breakdown: Record<string, string>, more: Partial<ObservationSpec> = {}): ObservationSpec => ({
  id,
  value: 1,
  breakdown,
  ...more,
});
const own = ['ht-so-tnmt'];

describe('the figures of a block', () => {
  it('are those of its organisations and periods', () => {
    const cube = procedures([
      at('a', {}, { period: '2019' }),
      at('b', {}, { period: '2020' }),
      at('c', {}, { period: '2020', organisation: 'ha-noi' }),
    ]);
    expect(ids(factsOfBlock(block(), cube, ['ht-so-tnmt'], EVERY_PERIOD))).toEqual(['a', 'b']);
    expect(ids(factsOfBlock(block(), cube, ['ht-so-tnmt', 'ha-noi'], { from: '2020', to: 'latest' }))).toEqual(['b', 'c']);
  });

  it('are totals in every breakdown it neither fixes nor divides by', () => {
    const cube = procedures([at('whole', { level: 'all', side: 'both' }), at('part', { level: '3', side: 'in' })]);
    expect(ids(factsOfBlock(block(), cube, own, EVERY_PERIOD))).toEqual(['whole']);
  });

  it('are its parts and their total when it divides by a breakdown', () => {
    const cube = procedures([at('whole', { level: 'all' }), at('3', { level: '3' }), at('4', { level: '4' }), at('3 in', { level: '3', side: 'in' })]);
    expect(ids(factsOfBlock(block({ by: 'level' }), cube, own, EVERY_PERIOD))).toEqual(['whole', '3', '4']);
  });

  it('are those of the categories it fixes', () => {
    const cube = procedures([at('whole', { level: 'all' }), at('3', { level: '3' }), at('4', { level: '4' })]);
    expect(ids(factsOfBlock(block({ where: [{ dimension: 'level', categories: ['4'] }] }), cube, own, EVERY_PERIOD))).toEqual(['4']);
  });

  it('say each thing once: the source that names the total before the one that leaves it open', () => {
    const cube = procedures([at('open', {}), at('named', { level: 'all' }), at('fully named', { level: 'all', side: 'both' })]);
    expect(ids(factsOfBlock(block(), cube, own, EVERY_PERIOD))).toEqual(['fully named']);
  });

  it('stand at a place of their own each', () => {
    const category = (categories: readonly string[]) => fc.option(fc.constantFrom(...categories), { nil: undefined });
    const observation = fc.record({
      period: fc.constantFrom('2019', '2020', '2020-08'),
      organisation: fc.constantFrom('ht-so-tnmt', 'ha-noi'),
      level: category(levels.categories),
      side: category(sides.categories),
    });
    const cubes = fc.uniqueArray(observation, { minLength: 1, maxLength: 20, selector: (o) => JSON.stringify(o) });
    fc.assert(
      fc.property(cubes, fc.constantFrom(null, 'level', 'side'), (places, by) => {
        const cube = procedures(
          places.map(({ period, organisation, level, side }, i) =>
            at(`o${i}`, { ...(level === undefined ? {} : { level }), ...(side === undefined ? {} : { side }) }, { period, organisation }),
          ),
        );
        const facts = factsOfBlock(block({ by }), cube, ['ht-so-tnmt', 'ha-noi'], EVERY_PERIOD);
        const stand = facts.map((f) => [f.organisation.id, f.period, by === null ? '' : (partOf(f, by)?.category.id ?? '')].join(' '));
        expect(new Set(stand).size).toBe(stand.length);
        for (const other of ['level', 'side'].filter((id) => id !== by)) {
          expect(facts.filter((f) => partOf(f, other) !== null)).toEqual([]);
        }
      }),
    );
  });
});

describe('the part a figure is', () => {
  it('is its category, and none for a total or a figure left open', () => {
    const cube = procedures([at('whole', { level: 'all' }), at('3', { level: '3' }), at('open', {}, { period: '2019' })]);
    const parts = factsOfBlock(block({ by: 'level' }), cube, own, EVERY_PERIOD).map((fact) => [fact.id, partOf(fact, 'level')?.category.id]);
    expect(new Map(parts.map(([id, part]) => [id, part]))).toEqual(new Map([['open', undefined], ['whole', undefined], ['3', '3']]));
  });
});
