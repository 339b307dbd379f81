import { describe, expect, it } from 'vitest';
import { overPlaces, overYears } from '../../charts/chart.fixture';
import { heightOf } from '../../charts/registry';
import { vi } from '../../i18n/messages/vi';
import { cut } from './cut';
import { fitChart } from './fit';

const on = { language: 'vi', words: vi, tiles: [], nameOf: () => null } as const;
const places = (count: number) => overPlaces(Object.fromEntries(Array.from({ length: count }, (_, i) => [`Tỉnh ${i + 1}`, 100 - i])), { ownPosition: 'Tỉnh 30' });
const boxes = [{ width: 576, height: 200 }, { width: 432, height: 180 }, { width: 324, height: 420 }];

describe.each(boxes)('in a box of $width by $height', (box) => {
  it.each([2, 9, 63])('a ranking of %i places fits and is never shrunk', (count) => {
    const fitted = fitChart({ kind: 'ranked', data: places(count) }, box, on);
    expect(fitted?.scale).toBeGreaterThanOrEqual(1);
    expect((fitted?.height ?? 0) * (fitted?.scale ?? 0)).toBeLessThanOrEqual(box.height);
    expect((fitted?.width ?? 0) * (fitted?.scale ?? 0)).toBeCloseTo(box.width);
    expect(fitted?.height).toBe(heightOf('ranked', fitted?.data ?? places(1), fitted?.width ?? 0, on));
  });
  it('a ranking that is too long keeps the place of the reader and says which it shows of how many', () => {
    const fitted = fitChart({ kind: 'ranked', data: places(63) }, box, on);
    const names = fitted?.data.positions.map(({ label }) => label) ?? [];
    expect(names).toContain('Tỉnh 30');
    expect(fitted?.cut).toEqual({ from: Number(names[0]?.slice(5)), shown: names.length, of: 63 });
  });
  it('a line takes all of it', () => {
    const fitted = fitChart({ kind: 'line', data: overYears(['2019', '2020', '2021'], { A: [1, 2, 3] }) }, box, on);
    expect((fitted?.height ?? 0) * (fitted?.scale ?? 0)).toBeCloseTo(box.height);
    expect(fitted?.cut).toBeNull();
  });
});

describe('a chart with no room', () => {
  it('is not drawn at all', () => {
    expect(fitChart({ kind: 'line', data: overYears(['2019', '2020', '2021'], { A: [1, 2, 3] }) }, { width: 300, height: 60 }, on)).toBeNull();
  });
});

describe('rows that are cut', () => {
  it('are the first where none is the reader\'s own', () => {
    expect(cut({ ...places(9), ownPosition: null }, 'positions', 3).data.positions.map(({ label }) => label)).toEqual(['Tỉnh 1', 'Tỉnh 2', 'Tỉnh 3']);
  });
  it('keep each figure at its place', () => {
    const { data } = cut(places(40), 'positions', 5);
    expect(data.series[0]?.points.map((point) => point?.value)).toEqual(data.positions.map(({ label }) => 101 - Number(label.slice(5))));
  });
  it('of several series are those beside the reader\'s own', () => {
    const data = overYears(['2019', '2020'], { A: [1, 2], B: [1, 2], C: [1, 2] });
    expect(cut(data, 'series', 1)).toMatchObject({ from: 1, shown: 1, of: 3 });
  });
});
