import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OtherReading } from '../../domain/dataset';
import { fact, rank } from '../../i18n/fact.fixture';
import { vi } from '../../i18n/messages/vi';
import { brokenIn, overYears } from '../chart.fixture';
import { textWidth } from '../frame/text';
import { layoutHeat } from './series';

const speech = { language: 'vi', words: vi } as const;
const years = (count: number) => Array.from({ length: count }, (_, i) => String(2012 + i));
const rows = (count: number, columns: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`Bà Rịa - Vũng Tàu ${i}`, years(columns).map((_, p) => 35 + ((i * 7 + p * 3) % 130) / 10)]));

describe('a heat table of 63 provinces and 12 years', () => {
  const data = overYears(years(12), rows(63, 12));
  it.each([280, 328, 360, 760, 1200, 1888])('stands within %i px, with names whole and cells that can be hit', (width) => {
    const { cells, columns, rows: placed, nameSize } = layoutHeat(data, width, speech);
    expect(cells).toHaveLength(63 * 12);
    expect(columns.right).toBeLessThanOrEqual(width + 0.01);
    for (const row of placed) {
      expect(row.name.join(' ')).toBe(data.series[row.series]?.label);
      expect(row.height).toBeGreaterThanOrEqual(24);
      for (const line of row.name) expect(textWidth(line, nameSize, true)).toBeLessThanOrEqual(columns.lefts[0] ?? 0);
    }
  });
  it('prints every value where there is room, and none on a phone', () => {
    const wide = layoutHeat(data, 1200, speech);
    for (const { text, width } of wide.cells) expect(textWidth(text, wide.valueSize, true)).toBeLessThanOrEqual(width);
    expect(new Set(layoutHeat(data, 328, speech).cells.map(({ text }) => text))).toEqual(new Set(['']));
  });
  it('names every year upward where they do not fit side by side', () => {
    const { columns } = layoutHeat(data, 328, speech);
    expect(columns.turned).toBe(true);
    expect(columns.heads.flat()).toEqual(years(12));
  });
});

describe('a cell', () => {
  const paints = (width: number, data: ReturnType<typeof overYears>) => layoutHeat(data, width, speech).cells.map(({ fill, text }) => [fill.fill, text]);
  it('without a figure has a dash and no shade', () => {
    expect(paints(640, overYears(['2020', '2021'], { A: [1, null], B: [2, 3] }))[1]).toEqual(['none', '–']);
  });
  it('without room keeps the sign of an inexact figure', () => {
    const data = overYears(years(20), { A: years(20).map((_, i) => ({ value: 1000 + i, qualifier: i === 3 ? ('more-than' as const) : ('exact' as const) })), B: years(20).map(Number) });
    const texts = layoutHeat(data, 400, speech).cells.map(({ text }) => text);
    expect(texts.slice(0, 5)).toEqual(['', '', '', '>', '']);
  });
  it('of a wide bound keeps its sign alone, and takes no value from the others', () => {
    const data = overYears(years(8), { A: years(8).map((_, i) => (i === 3 ? { value: 1_234_567, qualifier: 'at-least' as const } : 44 + i)), B: years(8).map(() => ({ value: 9, qualifier: 'more-than' as const })) });
    const texts = layoutHeat(data, 480, speech).cells.map(({ text }) => text);
    expect(texts.slice(2, 5)).toEqual(['46', '≥', '48']);
    expect(texts.at(-1)).toBe('>\u00a09');
  });
  it('of a few long forms has dots, and takes no value from the others', () => {
    const data = overYears(years(12), { A: years(12).map((_, i) => (i === 3 ? { value: 86, outOf: 1_000_000 } : 44 + i)), B: years(12).map(Number) });
    const texts = layoutHeat(data, 640, speech).cells.map(({ text }) => text);
    expect(texts.slice(2, 5)).toEqual(['46', '…', '48']);
  });
  it('of a direction says so, and has no shade', () => {
    const data = overYears(['2020', '2021'], { A: [1, { value: null, qualifier: 'increase' }], B: [2, 3] });
    expect(paints(640, data)[1]).toEqual(['none', '↑']);
    expect(layoutHeat(data, 640, speech).cells[1]?.mark?.label).toContain('tăng');
  });
  it('of the best class is the darkest: the first ranks, the highest scores', () => {
    const ranks = overYears(['2020', '2021'], { A: [1, 60], B: [30, 63] }, { unit: rank.unit, direction: 'lower' }, { indicator: rank });
    expect(paints(640, ranks)[0]?.[0]).toBe('var(--ramp-3)');
    expect(paints(640, overYears(['2020', '2021'], { A: [1, 60], B: [30, 63] }))[3]?.[0]).toBe('var(--ramp-3)');
  });
  it('keeps its class when figures of other periods are known', () => {
    const all = overYears(['2020', '2021'], { A: [10, 90], B: [20, 80] });
    const one = { ...overYears(['2020', '2021'], { A: [10, 20], B: [20, 10] }), scaleFigures: all.series.flatMap(({ points }) => points.flatMap((point) => point ?? [])) };
    expect(paints(640, one)[0]?.[0]).toBe(paints(640, all)[0]?.[0]);
  });
  it('leaves room before its value for the ring of disagreeing sources', () => {
    const other: OtherReading = { ...fact(), value: 2, sourceId: 's2', agreement: 'disagrees' };
    const size = (others: readonly OtherReading[]) => layoutHeat(overYears(years(10), { A: years(10).map(() => ({ value: 44.25, digits: 2, others })), B: [] }), 520, speech).valueSize;
    expect(size([other])).toBeLessThan(size([]));
  });
});

describe('the columns', () => {
  it('stand apart where years are left out', () => {
    const { columns: { lefts } } = layoutHeat(overYears(['2018', '2019', '2022'], { A: [1, 2, 3], B: [1, 2, 3] }), 640, speech);
    const [a = 0, b = 0, c = 0] = lefts;
    expect(c - b).toBeGreaterThan(b - a);
  });
  it('have a rule with its words where the method changed', () => {
    const { notes, columns } = layoutHeat(overYears(['2018', '2019'], { A: [1, 2], B: [3, 4] }, { breaks: [brokenIn('2019')] }), 640, speech);
    expect(notes.map(({ text }) => text.lines.join(' '))).toEqual(['Thay đổi cách phân loại']);
    expect(notes[0]?.x).toBeCloseTo(columns.lefts[1] ?? 0);
  });
  it('never overlap and never leave the width, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 280, max: 1900 }), (count, width) => {
        const { columns } = layoutHeat(overYears(years(count), { 'Hà Tĩnh': years(count).map(Number), B: [] }), width, speech);
        expect(columns.lefts.every((left, i) => i === 0 || left - (columns.lefts[i - 1] ?? 0) >= columns.width - 1e-6)).toBe(true);
        expect(columns.right).toBeLessThanOrEqual(width + 0.01);
        expect(columns.width).toBeGreaterThan(0);
      }),
    );
  });
});
