import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './spread';

const things = fc.array(fc.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 1, max: 30, noNaN: true })), { maxLength: 12 });

it('keeps labels apart, in order and within the edges', () => {
  fc.assert(
    fc.property(things, (all) => {
      const centres = all.map(([centre]) => centre);
      const sizes = all.map(([, size]) => size);
      const placed = spread(centres, sizes, 0, 400);
      const rows = placed.map((y, i) => ({ y, size: sizes[i] ?? 0 })).toSorted((a, b) => a.y - b.y);
      rows.forEach(({ y, size }, i) => {
        expect(y - size / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(y + size / 2).toBeLessThanOrEqual(400 + 1e-6);
        const next = rows[i + 1];
        if (next) expect(next.y - next.size / 2).toBeGreaterThanOrEqual(y + size / 2 - 1e-6);
      });
    }),
  );
});

it('moves nothing that has room', () => expect(spread([50, 100], [20, 20], 0, 200)).toEqual([50, 100]));
