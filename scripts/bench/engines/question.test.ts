import { describe, expect, it } from 'vitest';
import { synthetic } from '../synthetic';
import { objects } from './others';
import { cube, scan } from './ours';
import { checksum, questionAt } from './question';

const figures = synthetic(48_000);

describe('the question of the engines', () => {
  it.each([0, 7, 133])('number %i has the same answer of cube, scan and plain objects', (k) => {
    const question = questionAt(k, figures);
    const [dense, listed, plain] = [cube, scan, objects].map((engine) => checksum(engine(figures)(question)));
    expect(dense).toBe(plain);
    expect(listed).toBe(plain);
  });

  it('wants one indicator, half of the places and half of the months', () => {
    const { places, firstMonth, lastMonth } = questionAt(77, figures);
    expect(places.reduce((sum, isOn) => sum + isOn, 0)).toBe(figures.places.length / 2);
    expect(lastMonth - firstMonth + 1).toBe(figures.months.length / 2);
    expect(lastMonth).toBeLessThan(figures.months.length);
  });

  it('has another checksum where one count or one cell differs', () => {
    const sums = [{ cells: [1, 2], counts: [[3, 4]] }, { cells: [1, 3], counts: [[3, 4]] }, { cells: [1, 2], counts: [[4, 3]] }].map(checksum);
    expect(new Set(sums).size).toBe(3);
  });
});
