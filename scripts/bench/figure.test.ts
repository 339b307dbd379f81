import { describe, expect, it } from 'vitest';
import { isMet, lineOf, ratioOf, rounded, type Figure } from './figure';

const figure: Figure = { bench: 'load', case: 'first chart', value: 1050, unit: 'ms', beside: { kind: 'limit', name: 'by hand', value: 700 }, bar: { of: 'ratio', most: 1.6 } };

describe('a measured figure', () => {
  it('is set against what stands beside it', () => expect(ratioOf(figure)).toBe(1.5));

  it('meets a bar on the ratio by its ratio, and one on the value by its value', () => {
    expect(isMet(figure)).toBe(true);
    expect(isMet({ ...figure, bar: { of: 'ratio', most: 1.4 } })).toBe(false);
    expect(isMet({ ...figure, bar: { of: 'value', most: 1050 } })).toBe(true);
    expect(isMet({ ...figure, bar: { of: 'value', most: 1049 } })).toBe(false);
  });

  it('is not judged where no bar is set or nothing stands beside it', () => {
    const { bar, beside, ...alone } = figure;
    expect(isMet(alone)).toBeNull();
    expect(isMet({ ...alone, ...(bar === undefined ? {} : { bar }) })).toBeNull();
    expect(ratioOf({ ...alone, beside: { ...beside!, value: 0 } })).toBeNull();
  });

  it('is one line of JSON that names what it is set against', () => {
    expect(JSON.parse(lineOf(figure))).toEqual({ bench: 'load', case: 'first chart', value: 1050, unit: 'ms', limit: 700, of: 'by hand', ratio: 1.5, bar: '<= 1.6 x', met: true });
    expect(JSON.parse(lineOf({ bench: 'wire', case: 'x', value: 2, unit: 'kB' }))).toEqual({ bench: 'wire', case: 'x', value: 2, unit: 'kB', ratio: null, bar: null, met: null });
  });

  it('has three digits, or all of a whole number', () => {
    expect([0.123456, 12.3456, 999.6, 12_345.6].map(rounded)).toEqual([0.123, 12.3, 1000, 12_346]);
  });
});
