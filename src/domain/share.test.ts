import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact, type FactSpec } from '../../mocks/fixtures/fact';
import { remainderOf, shareOf } from './share';

const level = (category: string) => ({
  breakdown: [{ dimension: { id: 'level', label: 'level', ordinal: true, totals: ['all'] }, category: { id: category, label: category } }],
});
const oneStop = (value: number, given: FactSpec = {}) => fact(value, { indicator: { id: 'procedures_one_stop' }, ...given });
const because = (found: ReturnType<typeof shareOf>) => (found.kind === 'refused' ? found.because : null);

describe('a share', () => {
  it('is in per cent of its whole and names both with what differs between them', () => {
    const [part, whole] = [fact(39, { period: '2020-08' }), oneStop(138, { period: '2016' })];
    expect(shareOf(part, whole)).toMatchObject({ rule: 'share', value: 28.3, digits: 1, unit: { code: '%' },
      qualifier: 'exact', from: [part, whole], cautions: ['dates-differ'] });
  });

  it('of a bound is a bound, never rounded beyond it', () => {
    expect(shareOf(fact(50, { qualifier: 'at-least' }), oneStop(150)))
      .toMatchObject({ value: 33.3, qualifier: 'at-least', cautions: ['inexact'] });
    expect(shareOf(fact(100, { qualifier: 'at-least' }), oneStop(150))).toMatchObject({ value: 66.6, qualifier: 'at-least' });
    expect(shareOf(fact(50, { qualifier: 'at-most' }), oneStop(150))).toMatchObject({ value: 33.4, qualifier: 'at-most' });
    expect(shareOf(fact(10), oneStop(100, { qualifier: 'more-than' }))).toMatchObject({ value: 10, qualifier: 'less-than' });
  });

  it('of a whole that leaves parts out says so', () => {
    expect(shareOf(fact(12), oneStop(40, level('province')))).toMatchObject({ cautions: ['incomplete'] });
    expect(shareOf(fact(12, level('4')), oneStop(40, level('all')))).toMatchObject({ cautions: [] });
    expect(shareOf(fact(12, level('4')), oneStop(40, level('4')))).toMatchObject({ cautions: [] });
  });

  it('is refused where it would mean nothing', () => {
    expect(because(shareOf(fact(1), oneStop(2, { organisation: 'ha-tinh' })))).toBe('different-organisation');
    expect(because(shareOf(fact(1), fact(2, { indicator: { unit: { code: 'dossiers', label: '' } } })))).toBe('different-unit');
    expect(because(shareOf(fact(1), oneStop(0)))).toBe('part-exceeds-whole');
    expect(because(shareOf(fact(0), oneStop(0)))).toBe('zero-denominator');
    expect(because(shareOf(fact(3), oneStop(2)))).toBe('part-exceeds-whole');
    expect(because(shareOf(fact(null, { qualifier: 'increase' }), oneStop(2)))).toBe('no-number');
    expect(because(shareOf(fact(10, { qualifier: 'at-most' }), oneStop(20, { qualifier: 'at-most' })))).toBe('no-bounds');
    expect(because(shareOf(fact(1, { indicator: { formula: 'survey' } }), oneStop(2)))).toBe('not-a-count');
  });

  it('lies between nothing and all, within half a tenth of the quotient', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b, 1)];
        const share = shareOf(fact(part), oneStop(whole));
        expect(share.kind === 'derived' && Math.abs(share.value - (part / whole) * 100)).toBeLessThanOrEqual(0.0500001);
        expect(share.kind === 'derived' && share.value >= 0 && share.value <= 100).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a remainder', () => {
  it('is the whole less its parts', () => {
    const [whole, part] = [fact(138), fact(39, level('all'))];
    expect(remainderOf(whole, [part])).toMatchObject({ rule: 'remainder', value: 99, from: [whole, part], cautions: [] });
  });

  it('turns bounds round', () => {
    expect(remainderOf(fact(100), [fact(6, { qualifier: 'at-least' })]))
      .toMatchObject({ value: 94, qualifier: 'at-most', cautions: ['inexact'] });
  });

  it('is refused when the parts exceed the whole or are none', () => {
    expect(because(remainderOf(fact(10), [fact(27, level('3'))]))).toBe('part-exceeds-whole');
    expect(because(remainderOf(fact(10), []))).toBe('nothing-to-add');
    expect(because(remainderOf(fact(10), [fact(2, level('3')), fact(1)]))).toBe('overlap');
  });

  it('and the parts make the whole again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 8 }), fc.nat(999), (values, rest) => {
        const sum = values.reduce((a, b) => a + b, 0);
        expect(remainderOf(fact(sum + rest), values.map((value, i) => fact(value, level(`c${i}`))))).toMatchObject({ value: rest });
      }),
      { numRuns: 300 },
    );
  });
});
