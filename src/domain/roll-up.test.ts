import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact, type FactSpec } from '../../mocks/fixtures/fact';
import type { Qualifier } from './dataset';
import { sumOf } from './roll-up';

const level = (category: string, totals: readonly string[] = ['all']) => ({
  breakdown: [{ dimension: { id: 'level', label: 'level', ordinal: true, totals }, category: { id: category, label: category } }],
});
const part = (value: number | null, category: string, given: FactSpec = {}) => fact(value, { ...level(category), ...given });
const because = (...parts: Parameters<typeof sumOf>[0]) => {
  const found = sumOf(parts);
  return found.kind === 'refused' ? found.because : null;
};

describe('a sum', () => {
  it('of exact counts is exact and names its parts', () => {
    const parts = [part(27, '3'), part(12, '4')];
    expect(sumOf(parts)).toMatchObject({ kind: 'derived', rule: 'sum', value: 39, qualifier: 'exact', from: parts, cautions: [] });
  });

  it('of inexact counts keeps what their words allow', () => {
    expect(sumOf([part(50, '3', { qualifier: 'more-than' }), part(12, '4')]))
      .toMatchObject({ value: 62, qualifier: 'more-than', cautions: ['inexact'] });
    expect(sumOf([part(300, '3', { qualifier: 'approx' }), part(12, '4')]))
      .toMatchObject({ value: 312, qualifier: 'approx', cautions: ['inexact'] });
  });

  it('of figures of different dates says so', () => {
    expect(sumOf([part(27, '3'), part(12, '4', { period: '2019' })])).toMatchObject({ cautions: ['dates-differ'] });
  });

  it('never adds a percentage, a score or a rank', () => {
    const share = { indicator: { unit: { code: '%', label: '%' }, formula: 'online / total * 100' } };
    expect(because(part(50, '3', share), part(60, '4', share))).toBe('not-a-count');
  });

  it('is refused for missing, mixed and overlapping parts', () => {
    expect(because()).toBe('nothing-to-add');
    expect(because(part(27, '3'), null)).toBe('incomplete');
    expect(because(part(27, '3'), part(null, '4', { qualifier: 'increase' }))).toBe('no-number');
    expect(because(part(27, '3'), part(1, '4', { indicator: { unit: { code: 'dossiers', label: '' } } }))).toBe('different-unit');
    expect(because(part(27, '3'), part(39, 'all'))).toBe('overlap');
    expect(because(part(27, '3'), fact(39))).toBe('overlap');
    expect(because(part(27, '3'), part(27, '3'))).toBe('overlap');
    expect(because(part(6, '3', { qualifier: 'at-most' }), part(6, '4', { qualifier: 'at-least' }))).toBe('no-bounds');
  });

  it('of any counts is their arithmetic sum, and claims no more than the least sure part', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom<Qualifier>('exact', 'at-least', 'more-than')),
      { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (given) => {
        const found = sumOf(given.map(([value, qualifier], i) => part(value, `c${i}`, { qualifier })));
        const said = new Set(given.map(([, qualifier]) => qualifier));
        expect(found).toMatchObject({
          value: given.reduce((sum, [value]) => sum + value, 0),
          qualifier: said.has('more-than') ? 'more-than' : said.has('at-least') ? 'at-least' : 'exact',
        });
      }),
      { numRuns: 300 },
    );
  });
});
