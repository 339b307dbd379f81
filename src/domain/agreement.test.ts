import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading } from '../../mocks/fixtures/fact';
import type { Qualifier, Reading } from './dataset';
import { agreementOf } from './agreement';

const exact = (value: number, given: Partial<Reading> = {}) => reading(value, given);
const said = (qualifier: Qualifier, value: number, stated: string | null = null) => reading(value, { qualifier, stated });

describe('two readings of one cell', () => {
  it.each([
    ['PAR INDEX of Hải Phòng 2023', 91.87, 91.81],
    ['PAR INDEX of the Red River Delta 2023', 88.33, 88.32],
    ['PAR INDEX of the South East 2023', 87.79, 87.45],
    ['PAR INDEX of the North Central and Central Coast 2023', 86.82, 87.72],
    ['PAPI of Quảng Bình 2019', 45.8413, 45.85],
    ['PAPI of Quảng Ninh 2019', 46.66, 44.66],
    ['PAR INDEX of Hòa Bình 2023', 86.89, 86.76],
    ['automatic air stations of the country 2024', 103, 106],
  ])('disagree: %s', (_, chosen, other) => expect(agreementOf(exact(chosen), exact(other))).toBe('disagrees'));

  it.each([
    ['cut off', 45.61, 45.6196],
    ['cut off', 45.57, 45.5784],
    ['cut off', 45.7875, 45.78],
    ['rounded', 45.005, 45.01],
    ['rounded', 45.859, 45.86],
    ['rounded', 43.5493, 43.55],
    ['rounded', 45.7, 45.7047],
    ['without its last zeros', 38.8037, 38.8],
  ])('agree when one is the other %s: %d and %d', (_, chosen, other) =>
    expect(agreementOf(exact(chosen), exact(other))).toBe('agrees'));

  it.each([
    [exact(2), exact(2, { outOf: 63 })],
    [exact(13), exact(13, { stated: '13/63', outOf: 63 })],
  ])('are the same when one adds its denominator: case %#', (chosen, other) =>
    expect(agreementOf(chosen, other)).toBe('same'));

  it.each([
    [exact(77.56), said('approx', 78, 'about 78 per cent')],
    [said('approx', 85, '85%'), exact(85.48)],
    [exact(87.02), said('approx', 87, '87 per cent')],
    [said('approx', 300, 'gần 300'), exact(292)],
    [exact(91.8), said('more-than', 90, 'over 90 percent')],
    [exact(1), said('at-most', 6, 'highest group')],
    [said('at-most', 3), exact(1)],
    [said('at-most', 6), said('at-most', 3)],
    [reading(null, { qualifier: 'increase' }), exact(78)],
  ])('agree when the words of one allow the other: case %#', (chosen, other) =>
    expect(agreementOf(chosen, other)).toBe('agrees'));

  it.each([
    [said('approx', 85), exact(85.6)],
    [said('more-than', 50), exact(50)],
    [said('at-most', 6), exact(7)],
    [exact(24, { outOf: 26 }), exact(24, { outOf: 28 })],
    [exact(1200), exact(1234)],
    [exact(45.6), exact(45.7)],
    [reading(null, { qualifier: 'increase' }), reading(null, { qualifier: 'decrease' })],
  ])('disagree when no value fits both: case %#', (chosen, other) =>
    expect(agreementOf(chosen, other)).toBe('disagrees'));

  it('agree in either order, and are the same to the letter or not at all', () => {
    const any = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 }),
        fc.constantFrom<Qualifier>('exact', 'approx', 'more-than', 'at-least', 'less-than', 'at-most'))
      .map(([digits, decimals, qualifier]) => said(qualifier, Number(`${digits}e-${decimals}`)));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(agreementOf(a, b)).toBe(agreementOf(b, a));
        expect(agreementOf(a, b) === 'same').toBe(a.value === b.value && a.qualifier === b.qualifier);
      }),
      { numRuns: 500 },
    );
  });

  it('agree with every rounding and cutting off of themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 3 }), (digits, keep) => {
        const fine = Number(`${digits}e-4`);
        const unit = 10 ** (4 - keep);
        for (const n of [Math.floor(digits / unit), Math.floor((2 * digits + unit) / (2 * unit))]) {
          const coarse = exact(Number(`${n}e-${keep}`), { digits: keep });
          expect(agreementOf(exact(fine, { digits: 4 }), coarse)).not.toBe('disagrees');
        }
        const far = exact(Number(`${Math.floor(digits / unit) + 2}e-${keep}`), { digits: keep });
        expect(agreementOf(exact(fine, { digits: 4 }), far)).toBe('disagrees');
      }),
      { numRuns: 400 },
    );
  });
});
