import { describe, expect, it } from 'vitest';
import { derived, fact } from '../i18n/fact.fixture';
import { overYears } from './chart.fixture';
import { partFills, rampFill, seriesLooks } from './palette';

describe('paint', () => {
  it('of ordered parts runs from light to dark, the rest palest', () => {
    const rest = derived({ rule: 'remainder' });
    expect(partFills([fact(), fact(), rest], true).map(({ fill }) => fill)).toEqual(['var(--ramp-2)', 'var(--ramp-3)', 'var(--ramp-0)']);
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
  it('differ by more than hue', () => {
    const signs = looks(4).map(({ marker, dash }) => `${marker} ${dash}`);
    expect(new Set(signs).size).toBe(4);
  });
  it('show the own one in the accent and many others in ink', () => {
    expect(looks(4).map(({ paint }) => paint)).toEqual(['var(--accent)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)']);
    expect(new Set(looks(6).slice(1).map(({ paint }) => paint))).toEqual(new Set(['var(--ink-2)']));
  });
});
