import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../mocks/fixtures/dataset';
import { fact, type FactSpec } from '../../mocks/fixtures/fact';
import { evaluate, factsWithIds } from './identities';

const identity = (parts: number) =>
  ({ id: 'i', indicatorIds: [], whole: 'w', parts: Array.from({ length: parts }, (_, i) => `p${i}`), note: null });
const facts = (whole: number | null, parts: readonly (number | null)[], given: FactSpec = {}) =>
  new Map([
    ['w', fact(whole, { id: 'w', ...given })] as const,
    ...parts.map((value, i) => [`p${i}`, fact(value, { id: `p${i}`, ...given })] as const),
  ]);

describe('an identity', () => {
  it('holds when the parts make the whole: 27 + 12 = 39', () => {
    expect(evaluate(identity(2), facts(39, [27, 12]))).toMatchObject({ kind: 'complete', holds: true, sum: { value: 39, rule: 'sum' } });
    expect(evaluate(identity(2), facts(39, [27, 13]))).toMatchObject({ kind: 'complete', holds: false, sum: { value: 40 } });
  });

  it('allows decimals what rounding may have done, and no more', () => {
    expect(evaluate(identity(2), facts(10.3, [5.1, 5.1]))).toMatchObject({ holds: true });
    expect(evaluate(identity(2), facts(10.4, [5.1, 5.1]))).toMatchObject({ holds: false });
  });

  it('allows bounds what their words allow', () => {
    const bound = facts(39, [27, 12]).set('p1', fact(10, { qualifier: 'more-than' }));
    expect(evaluate(identity(2), bound)).toMatchObject({ holds: true, sum: { value: 37, qualifier: 'more-than' } });
    expect(evaluate(identity(2), facts(39, [27, 12]).set('p1', fact(12, { qualifier: 'more-than' })))).toMatchObject({ holds: false });
  });

  it('finds its figures in a dataset by their ids', () => {
    const made = dataset({ observations: [{ period: '2019', value: 27, id: 'p0' }, { period: '2020', value: 12, id: 'p1' },
      { period: '2021', value: 5 }] });
    expect(factsWithIds(made, new Set(['p1', 'w'])).map(({ id, value }) => [id, value])).toEqual([['p1', 12]]);
  });

  it('is incomplete while a figure is missing, and names it', () => {
    expect(evaluate(identity(2), facts(39, [27]))).toEqual({ kind: 'incomplete', missing: ['p1'] });
    expect(evaluate(identity(2), facts(null, [27, null]))).toEqual({ kind: 'incomplete', missing: ['w', 'p1'] });
  });

  it('of counts holds for their sum and for nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 1, maxLength: 9 }), fc.integer({ min: -3, max: 3 }), (parts, off) => {
        const whole = parts.reduce((a, b) => a + b, 0) + off;
        expect(evaluate(identity(parts.length), facts(whole, parts))).toMatchObject({ kind: 'complete', holds: off === 0 });
      }),
      { numRuns: 300 },
    );
  });
});
