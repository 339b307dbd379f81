import { describe, expect, it } from 'vitest';
import { INDICATORS, MONTHS, PLACES, randomFrom, synthetic } from './synthetic';

describe('synthetic figures', () => {
  it('are the same every time', () => {
    expect(synthetic(24_000).values).toEqual(synthetic(24_000).values);
    const [a, b] = [randomFrom(1), randomFrom(1)];
    expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  });

  it('are as many as whole groups make', () => {
    expect(synthetic(24_000).values).toHaveLength(24_000);
    expect(synthetic(1_000_000).values).toHaveLength(1_008_000);
    expect(synthetic(1).values).toHaveLength(INDICATORS * PLACES * MONTHS);
  });

  it('have two decimals at most, and say of themselves that they are synthetic', () => {
    const { values, indicators, places, groups } = synthetic(24_000);
    expect(values.every((value) => value > 0 && Math.round(value * 100) / 100 === value)).toBe(true);
    expect([...indicators, ...places, ...groups].every((name) => name.startsWith('Synthetic '))).toBe(true);
  });

  it('stand in ten years of months', () => {
    const { months } = synthetic(1);
    expect([months[0], months.at(-1), new Set(months).size]).toEqual(['2015-01', '2024-12', MONTHS]);
  });
});
