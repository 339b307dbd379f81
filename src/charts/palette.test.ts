import { describe, expect, it } from 'vitest';
import { derived, fact } from '../i18n/fact.fixture';
import { overYears } from './chart.fixture';
import { partFills, rampFill, seriesLooks } from './palette';

describe('paint', () => {
  it('of ordered parts runs from light to dark, the rest palest', () => {
    const rest = derived({ rule: 'remainder' });
    expect(partFills([fact(), fact(), rest], true).map(({ fill }) => fill)).toEqual(['var(--ramp-2)', 'var(--ramp-3)', 'var(--ramp-0)']);
  });
  it('of parts without an order goes by size, so that the same part keeps its hue', () => {
    const late = (values: readonly number[]) => partFills(values.map((value) => fact({ value })), false).map(({ fill }) => fill);
    expect(late([140, 8839])).toEqual(['var(--series-2)', 'var(--accent)']);
    expect(late([1043020, 1540])).toEqual(['var(--accent)', 'var(--series-2)']);
    expect(late([5, 5, 9])).toEqual(['var(--series-2)', 'var(--series-3)', 'var(--accent)']);
  });
  it('of a longer ramp has no step twice', () => {
    expect(new Set(Array.from({ length: 7 }, (_, i) => rampFill(i, 7).fill)).size).toBe(7);
  });
  it('always has an ink that goes upon it', () => {
    for (let i = 0; i < 6; i += 1) expect(rampFill(i, 6).on).toMatch(/^var\(--on-ramp-[0-3]\)$/);
  });
});

describe('series', () => {
  const looks = (count: number) => seriesLooks(overYears(['2020'], Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}`, [1]]))));
  it.each([4, 6, 8])('differ by more than hue where there are %i', (count) => {
    const signs = looks(count).map(({ marker, dash }) => `${marker} ${dash}`);
    expect(new Set(signs).size).toBe(count);
  });
  it('show the own one in the accent, five others by hue and more of them in ink', () => {
    const paints = looks(6).map(({ paint }) => paint);
    expect(paints.slice(0, 4)).toEqual(['var(--accent)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)']);
    expect(new Set(paints).size).toBe(6);
    expect(new Set(looks(7).slice(1).map(({ paint }) => paint))).toEqual(new Set(['var(--ink-2)']));
  });
});
