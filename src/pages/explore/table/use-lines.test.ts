import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLine } from './use-lines';

describe('the first line in sight', () => {
  it('is that of its slot while there is a slot for each line', () => {
    expect(firstLine(17, 20, 200, 200)).toBe(17);
  });
  it('runs from the first line to where the last ones end, where there are more lines than slots', () => {
    expect(firstLine(0, 30, 200_000, 1_000_000)).toBe(0);
    expect(firstLine(199_970, 30, 200_000, 1_000_000)).toBe(999_970);
  });
  it('leaves no line out: what follows begins before what was in sight ends', () => {
    const shown = 20;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1001, max: 8000 }), (slot, lines) => {
        const [here, next] = [firstLine(slot, shown, 1000, lines), firstLine(Math.min(slot + 1, 980), shown, 1000, lines)];
        expect(next).toBeLessThanOrEqual(here + shown);
      }),
    );
  });
});
