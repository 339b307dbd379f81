import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact } from '../../mocks/fixtures/fact';
import type { Qualifier } from './dataset';
import { allBounds, derive, sumOfBounds, sumOfValues } from './sum';

const unit = { code: 'procedures', label: '' };
const derived = (value: number, qualifier: Qualifier, digits: number) => {
  const from = [fact(value, { qualifier })];
  return derive({ rule: 'sum', bounds: sumOfBounds(allBounds(from) ?? []), nominal: sumOfValues(from), digits, unit, from });
};

describe('a computed figure', () => {
  it.each([
    [33.36, 'exact', 33.4], [33.36, 'approx', 33.4], [33.36, 'at-least', 33.3], [33.36, 'more-than', 33.3],
    [33.34, 'at-most', 33.4], [33.34, 'less-than', 33.4], [33.3, 'at-most', 33.3],
  ] as const)('of %d, %s, is printed as %d', (value, qualifier, expected) => {
    expect(derived(value, qualifier, 1)).toMatchObject({ value: expected, qualifier });
  });

  it('never states more than is known, however it is rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 0, max: 4 }), (n, digits) => {
        const value = n / 1e4;
        const low = derived(value, 'at-least', digits);
        const high = derived(value, 'at-most', digits);
        expect(low.kind === 'derived' && low.value <= value && value - low.value < 10 ** -digits + 1e-9).toBe(true);
        expect(high.kind === 'derived' && high.value >= value && high.value - value < 10 ** -digits + 1e-9).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has no bounds when one of its figures has none', () => {
    expect(allBounds([fact(1), fact(null, { qualifier: 'increase' })])).toBeNull();
    expect(allBounds([fact(1), fact(2)])).toHaveLength(2);
  });
});
