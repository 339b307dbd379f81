import { describe, expect, it } from 'vitest';
import { overPlaces } from '../chart.fixture';
import { onceFor } from './once';

describe('a layout', () => {
  it('is worked out once for the same figures at the same size', () => {
    const [one, other] = [overPlaces({ A: 1 }), overPlaces({ A: 1 })];
    const once = onceFor<object>();
    const first = once(one, '640', () => ({}));
    expect(once(one, '640', () => ({}))).toBe(first);
    expect(once(one, '320', () => ({}))).not.toBe(first);
    expect(once(other, '640', () => ({}))).not.toBe(first);
  });
});
