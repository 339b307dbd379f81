import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thin, type Points } from './thin';

const value = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -50, max: 50 }) }, { weight: 1, arbitrary: fc.constant(NaN) });

/** Lines with few or many gaps and telling points, their places evenly or unevenly apart. */
const lines = fc
  .record({
    values: fc.array(value, { maxLength: 900 }),
    special: fc.array(fc.nat(899), { maxLength: 20 }),
    steps: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 }),
  })
  .map(({ values, special, steps }): Points => {
    let at = 0;
    return {
      values: Float64Array.from(values),
      telling: Uint8Array.from(values, (_, i) => (special.includes(i) ? 1 : 0)),
      places: values.map((_, i) => (at += steps[i % steps.length] ?? 1)),
    };
  });
const most = fc.integer({ min: 8, max: 300 });

const numbered = ({ values }: Points): number[] => [...values.keys()].filter((i) => !Number.isNaN(values[i]));
const has = ({ values }: Points, i: number): boolean => !Number.isNaN(values[i] ?? NaN);
const edges = (line: Points): number[] => numbered(line).filter((i) => !has(line, i - 1) || !has(line, i + 1));
const tellingOf = (line: Points): number[] => numbered(line).filter((i) => line.telling[i] === 1);

const holds = (says: (line: Points, kept: readonly number[], limit: number) => void, from = lines): void =>
  fc.assert(fc.property(from, most, (line, limit) => says(line, thin(line, limit), limit)), { numRuns: 300 });

describe('a thinned line', () => {
  it('has as many points as asked for at most, in their order, all with a number', () => {
    holds((line, kept, limit) => {
      expect(kept.length).toBeLessThanOrEqual(limit);
      expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
      expect(kept.every((i) => has(line, i))).toBe(true);
    });
  });

  it('is whole where it fits', () => {
    holds((line, kept, limit) => {
      if (numbered(line).length <= limit) expect(kept).toEqual(numbered(line));
    });
  });

  it('begins and ends where the line does', () => {
    holds((line, kept) => {
      expect([kept[0], kept.at(-1)]).toEqual([numbered(line)[0], numbered(line).at(-1)]);
    });
  });

  it('reaches as low and as high as the line, in every part of it', () => {
    holds((line, kept, limit) => {
      const values = (points: readonly number[]) => points.map((i) => line.values[i] ?? NaN);
      const range = (points: readonly number[]) => [Math.min(...values(points)), Math.max(...values(points))];
      expect(range(kept)).toEqual(range(numbered(line)));
      const special = new Set([...edges(line), ...tellingOf(line)]).size;
      const buckets = Math.floor(special <= limit / 2 ? (limit - special) / 2 : (limit - 2) / 4);
      const [start, end] = [line.places[0] ?? 0, line.places[line.values.length - 1] ?? 0];
      const bucketOf = (i: number) => Math.min(buckets - 1, Math.floor(((line.places[i] ?? 0) - start) * (buckets / (end - start))));
      for (let bucket = 0; bucket < buckets; bucket += 1) {
        const inside = (points: readonly number[]) => points.filter((i) => bucketOf(i) === bucket);
        expect(range(inside(kept))).toEqual(range(inside(numbered(line))));
      }
    });
  });

  it('keeps what tells something and both edges of every gap, where these are not most of it', () => {
    holds((line, kept, limit) => {
      const special = new Set([...edges(line), ...tellingOf(line)]);
      if (special.size <= limit / 2) expect(kept).toEqual(expect.arrayContaining([...special]));
    });
  });

  it('keeps something telling wherever there is any, even where everything tells something', () => {
    const everything = lines.map((line): Points => ({ ...line, telling: line.telling.map(() => 1) }));
    holds((line, kept, limit) => {
      expect(kept.length).toBeLessThanOrEqual(limit);
      const widest = (line.places[line.values.length - 1] ?? 0) - (line.places[0] ?? 0);
      for (const i of tellingOf(line)) {
        const near = Math.min(...kept.map((k) => Math.abs((line.places[k] ?? 0) - (line.places[i] ?? 0))));
        expect(near).toBeLessThanOrEqual(widest / Math.floor((limit - 2) / 4) + 1e-9);
      }
    }, everything);
  });

  it('of ten thousand points keeps a single spike', () => {
    const values = new Float64Array(10_000).map((_, i) => (i === 4321 ? 9 : Math.sin(i / 500)));
    const kept = thin({ values, telling: new Uint8Array(10_000), places: values.map((_, i) => i) }, 740);
    expect(kept).toContain(4321);
    expect(kept.length).toBeLessThanOrEqual(740);
  });
});
