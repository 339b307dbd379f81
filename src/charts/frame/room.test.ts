import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, clearest, crosses, firstFree } from './room';

const field = { left: 0, top: 0, right: 200, bottom: 100 };
const above = { lines: ['88,6'], x: 100, y: 40, anchor: 'middle' } as const;
const below = { ...above, y: 75 };
const nothing = { boxes: [], segments: [] };

describe('a text', () => {
  it('goes where no line runs through it', () => {
    const through = { boxes: [], segments: [[60, 36, 140, 36]] as const };
    expect(firstFree([above, below], 13, through, field)).toBe(below);
    expect(clearest([above, below], 13, nothing, field)).toBe(above);
  });
  it('goes nowhere when every place is taken, or to the clearest one', () => {
    const taken = { boxes: [boxOf(above, 13), boxOf(below, 13)], segments: [[0, 36, 200, 36]] as const };
    expect(firstFree([above, below], 13, taken, field)).toBeNull();
    expect(clearest([above, below], 13, taken, field)).toBe(below);
  });
  it('stays within its field before anything else', () => {
    const out = { ...above, x: 195 };
    expect(clearest([out, above], 13, { boxes: [boxOf(above, 13)], segments: [] }, field)).toBe(above);
  });
});

it('a line from inside a box always crosses it, and one that stays beyond a side never does', () => {
  const box = { left: 40, top: 40, right: 60, bottom: 60 };
  const inside = fc.integer({ min: 40, max: 60 });
  const any = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(inside, inside, any, any, (x, y, toX, toY) => {
      expect(crosses([x, y, toX, toY], box)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(any, any, fc.integer({ min: 61, max: 500 }), fc.integer({ min: 61, max: 500 }), (y1, y2, x1, x2) => {
      expect(crosses([x1, y1, x2, y2], box)).toBe(false);
    }),
  );
});
