import { describe, expect, it } from 'vitest';
import { derived, fact } from '../i18n/fact.fixture';
import { partFills, rampFill } from './palette';

const part = (id: string, value = 1) => ({ id, figure: fact({ value }) });

describe('paint', () => {
  it('of ordered parts runs from light to dark, the rest palest', () => {
    const rest = derived({ rule: 'remainder' });
    expect(partFills([part('a'), part('b'), { id: 'rest', figure: rest }], { ordinal: true }).map(({ fill }) => fill)).toEqual(['var(--ramp-2)', 'var(--ramp-3)', 'var(--ramp-0)']);
  });
  it('of a level is the same whichever others have figures', () => {
    const order = { ordinal: true, levels: ['2', '3', '4'] };
    const [, strong] = partFills([part('3'), part('4')], order);
    expect(partFills([part('4')], order)).toEqual([strong]);
    expect(partFills([part('2'), part('4')], order)[1]).toEqual(strong);
    expect(partFills([part('2'), part('4')], order)[0]?.fill).toBe('var(--ramp-1)');
  });
  it('of parts without an order goes by size, so that the same part keeps its hue', () => {
    const late = (values: readonly number[]) => partFills(values.map((value, i) => part(`${i}`, value)), { ordinal: false }).map(({ fill }) => fill);
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
