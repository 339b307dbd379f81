import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakAt } from '../../mocks/fixtures/break';
import { fact, type FactSpec } from '../../mocks/fixtures/fact';
import { change } from './change';

const unit = (code: string) => ({ unit: { code, label: code } });
const count = {};
const share = { ...unit('%'), formula: null };
const score = { ...unit('points'), formula: 'survey' };
const rank = { ...unit('rank'), formula: null };
const between = (indicator: FactSpec['indicator'], before: number, after: number) =>
  change(fact(before, { period: '2019', indicator: indicator ?? {} }), fact(after, { indicator: indicator ?? {} }), []);

describe('a change', () => {
  it('of a share is in percentage points', () => {
    expect(between(share, 40, 43.2)).toMatchObject({ kind: 'points', value: 3.2,
      derived: { rule: 'difference', unit: { code: 'percentage_points' }, digits: 1 } });
  });

  it('of a score or an index is a difference, never per cent', () => {
    expect(between(score, 87.02, 88.33)).toMatchObject({ kind: 'difference', value: 1.31, derived: { unit: { code: 'points' } } });
    expect(between({ ...unit('index'), formula: null }, 0.5, 0.25)).toMatchObject({ kind: 'difference', value: -0.25 });
  });

  it('of a count is in per cent, also where what is counted is called points', () => {
    expect(between(count, 120, 138)).toMatchObject({ kind: 'percent', value: 15, derived: { rule: 'percent-change' } });
    expect(between(unit('points'), 50, 61)).toMatchObject({ kind: 'percent', value: 22 });
  });

  it('of a rank is in places, positive when it is better', () => {
    expect(between(rank, 25, 13)).toMatchObject({ kind: 'places', value: 12, derived: { unit: { code: 'places' } } });
    expect(between(rank, 4, 9)).toMatchObject({ kind: 'places', value: -5 });
  });

  it('leads back to both figures', () => {
    const [before, after] = [fact(1, { period: '2019' }), fact(2)];
    const found = change(before, after, []);
    expect(found.kind !== 'unknown' && found.derived.from).toEqual([before, after]);
  });
});

describe('a change is refused', () => {
  const because = (before: Parameters<typeof change>[0], after: Parameters<typeof change>[1], breaks = [breakAt('1999')]) => {
    const found = change(before, after, breaks);
    return found.kind === 'unknown' ? found.because : null;
  };
  const old = (value: number | null, given: FactSpec = {}) => fact(value, { period: '2019', ...given });

  it('without a baseline or against zero', () => {
    expect(because(old(null), fact(3))).toBe('no-baseline');
    expect(because(old(3), fact(null, { qualifier: 'increase' }))).toBe('no-baseline');
    expect(because(old(0), fact(3))).toBe('zero-baseline');
    expect(because(old(0, { indicator: score }), fact(3, { indicator: score }))).toBeNull();
  });

  it('for figures that are not exact', () => {
    expect(because(old(50, { qualifier: 'more-than' }), fact(60))).toBe('inexact');
    expect(because(old(50), fact(60, { qualifier: 'approx' }))).toBe('inexact');
  });

  it('between organisations, indicators or units', () => {
    expect(because(old(1, { organisation: 'ha-tinh' }), fact(2))).toBe('different-organisation');
    expect(because(old(1, { indicator: unit('days') }), fact(2))).toBe('different-unit');
    expect(because(old(1, { indicator: { id: 'papi' } }), fact(2))).toBe('different-unit');
  });

  it('across a break, in either direction of time, unless it leaves figures comparable', () => {
    expect(because(old(1), fact(2), [breakAt('2020')])).toBe('across-break');
    expect(because(fact(2), old(1), [breakAt('2020')])).toBe('across-break');
    expect(because(old(1), fact(2), [breakAt('2020', { comparable: true })])).toBeNull();
    expect(because(old(1), fact(2), [breakAt('2020', { indicatorId: 'papi' })])).toBeNull();
    expect(because(old(1), fact(2), [breakAt('2021')])).toBeNull();
  });

  it('between counts of nine months and of a year', () => {
    expect(because(old(1), fact(2, { period: '2020-9M' }))).toBe('different-length');
    expect(because(old(1, { indicator: share }), fact(2, { indicator: share, period: '2020-9M' }))).toBeNull();
  });
});

describe('a change computed', () => {
  it('leads from the figure before to the figure after', () => {
    const value = fc.integer({ min: 1, max: 100_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(value, value, (before, after) => {
        const points = between(share, before, after);
        expect(points.kind !== 'unknown' && before + points.value).toBeCloseTo(after, 6);
        const places = between(rank, before, after);
        expect(places.kind !== 'unknown' && before - places.value).toBeCloseTo(after, 6);
        const percent = between(count, before, after);
        const error = percent.kind === 'unknown' ? NaN : Math.abs(before * (1 + percent.value / 100) - after);
        expect(error).toBeLessThanOrEqual((before * 0.0500001) / 100 + 1e-9);
      }),
      { numRuns: 400 },
    );
  });
});
