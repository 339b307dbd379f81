import { describe, expect, it } from 'vitest';
import { rank } from '../../i18n/fact.fixture';
import { vi } from '../../i18n/messages/vi';
import type { ChartData } from '../chart-data';
import { brokenIn, overYears } from '../chart.fixture';
import { boxOf } from '../frame/room';
import { LABEL_SIZE } from './labels';
import { NOTE_SIZE } from './notes';
import { layoutLine } from './series';

const speech = { language: 'vi', words: vi } as const;
const layout = (data: ChartData, width = 640) => layoutLine(data, { width, joined: true }, speech);
const years = ['2017', '2018', '2019', '2020'];

describe('a line', () => {
  it('has a grey field where no series has a figure', () => {
    const { gaps, points } = layout(overYears(years, { A: [1, null, 3, 4], B: [5, null, null, 8] }));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.text?.lines.join(' ')).toBe('không có số liệu');
    expect(points).toHaveLength(5);
  });
  it('lets a figure that is withheld speak for itself in its field', () => {
    const { gaps, stated } = layout(overYears(years, { A: [1, { value: null, status: 'suppressed' }, 3, 4] }));
    expect(gaps.map((gap) => gap.text)).toEqual([null]);
    expect(stated.map(({ mark }) => mark.label)).toEqual(['2018: không công bố']);
  });
  it('has a field for a year its positions leave out', () => {
    expect(layout(overYears(['2017', '2019', '2020'], { A: [1, 2, 3] })).gaps).toHaveLength(1);
  });
  it('says that its axis does not start at 0, and only then', () => {
    expect(layout(overYears(years, { A: [80, 82, 84, 85] }))).toMatchObject({ axisNote: { lines: ['trục không bắt đầu từ 0'] }, zigzag: true });
    expect(layout(overYears(years, { A: [1, 20, 40, 85] }))).toMatchObject({ axisNote: null, zigzag: false });
  });
  it.each([280, 360, 900])('keeps the rule of a break off the words of its axis at %i px', (width) => {
    const { axisNote, notes, plot } = layout(overYears(years, { A: [80, 82, 84, 85] }, { breaks: [brokenIn('2018')] }), width);
    const words = axisNote === null ? null : boxOf(axisNote, NOTE_SIZE);
    const [rule] = notes;
    expect(words === null || rule === undefined || (words.right < rule.x || words.bottom < rule.text.y - NOTE_SIZE + 2)).toBe(true);
    expect(words?.bottom).toBeLessThan(plot.top);
    expect(rule?.text.y).toBeLessThan(plot.top);
  });
  const target = { id: 't', indicatorId: 'i', scope: '', period: '2019', operator: '>=', value: 90, sourceId: 's', note: null } as const;
  it('has a target at its own period only, within the plot, with its operator', () => {
    const { targets, points, plot } = layout(overYears(years, { A: [10, 20, 30, 40] }, { targets: [target] }));
    const [only] = targets;
    expect(only?.text?.lines).toEqual(['mục tiêu 2019 ≥ 90']);
    const [x1 = 0, y = 0, x2 = 0] = only?.rule ?? [];
    expect((x1 + x2) / 2).toBeCloseTo(points[2]?.mark.x ?? 0);
    expect(x1).toBeGreaterThan(points[1]?.mark.x ?? Infinity);
    expect(x2).toBeLessThan(points[3]?.mark.x ?? 0);
    expect(y).toBeGreaterThanOrEqual(plot.top);
  });
  it('leaves a target of another period to the text beside it, and its scale to the figures', () => {
    const later = layout(overYears(years, { A: [10, 20, 30, 40] }, { targets: [{ ...target, period: '2025' }] }));
    expect(later.targets).toEqual([]);
    expect(later.scale.max).toBe(40);
  });
  it.each([320, 480, 1400])('labels a break at %i px, between the years it parts', (width) => {
    const { notes, points } = layout(overYears(years, { A: [1, 2, 3, 4] }, { breaks: [brokenIn('2019')] }), width);
    expect(notes.map((note) => note.text.lines.join(' '))).toEqual(['Thay đổi cách phân loại']);
    expect(notes[0]?.x).toBeGreaterThan(points[1]?.mark.x ?? Infinity);
    expect(notes[0]?.x).toBeLessThan(points[2]?.mark.x ?? 0);
  });
});

describe('a line of ranks', () => {
  const scene = layout(overYears(years, { A: [13, 16, 8, 28] }, { unit: rank.unit }, { outOf: 63, indicator: rank }));
  it('has 1 on top and says how many there are', () => {
    expect(scene.ticks[0]).toMatchObject({ text: '1/63' });
    expect(scene.ticks[0]?.y).toBe(Math.min(...scene.ticks.map((tick) => tick.y)));
    expect(scene.points[2]?.mark.y).toBeLessThan(scene.points[0]?.mark.y ?? 0);
    expect(scene.axisNote?.lines).toEqual(['hạng 1 là tốt nhất']);
  });
});

it('ranks of which one does not say out of how many have plain ticks', () => {
  const ranks = overYears(years, { A: [{ value: 13, outOf: 63 }, 16, 8, 28] }, { unit: rank.unit }, { indicator: rank });
  expect(layout(ranks).ticks.map((tick) => tick.text)).toEqual(['1', '10', '20', '30']);
});

describe('the value of a bound', () => {
  it('lies neither on the axis nor on the hatch', () => {
    const { points, plot } = layout(overYears(years, { A: [{ value: 70, qualifier: 'at-least' }, 85, 88, 90] }));
    const [first] = points;
    const box = boxOf(first?.value ?? { lines: [], x: 0, y: 0, anchor: 'middle' }, LABEL_SIZE);
    expect(box.left).toBeGreaterThan(plot.left + 4);
    expect(first?.open).toMatchObject({ up: true });
    expect(box.top).toBeGreaterThan((first?.open?.y ?? Infinity) + (first?.open?.height ?? 0));
  });
  it('of a rank is open downward, where worse ranks stand, and the legend says so', () => {
    const ranks = overYears(years, { A: [{ value: 57, qualifier: 'at-least', indicator: rank }, 8, 9, 10] }, { unit: rank.unit }, { indicator: rank });
    const { points, legend } = layout(ranks);
    expect(legend.items.map(({ text }) => text)).toEqual(['thứ hạng này hoặc thấp hơn, nguồn không nêu rõ']);
    expect(points[0]?.open).toMatchObject({ up: false, y: points[0]?.mark.y });
  });
});

describe('the name of a series that ends early', () => {
  const wide = { A: [10, 20, 30, 40], B: [null, 90, null, null] };
  it('stands at its own last point', () => {
    const { points, plot } = layout(overYears(years, wide), 900);
    const early = points.find((point) => point.mark.series === 1);
    expect(early?.end).toMatchObject({ lines: ['B 90'], leader: false });
    expect(early?.end?.x).toBeLessThan(plot.right);
  });
  it('goes to the column with its year where the field is full', () => {
    const zigzag = (k: number) => years.map((_, i) => (k * 3 + i * (k + 2) * 7) % 20);
    const knot = { D: [null, 10, null, null], ...Object.fromEntries(Array.from({ length: 7 }, (_, k) => [`S${k}`, zigzag(k)])) };
    const { points, plot } = layoutLine(overYears(years, knot), { width: 490, height: 130, joined: true }, speech);
    const early = points.findLast((point) => point.mark.series === 0)?.end;
    expect(early?.lines.join(' ')).toBe('D 10 (2018)');
    expect(early).toMatchObject({ leader: false });
    expect(early?.x).toBeGreaterThan(plot.right);
  });
});

describe('names at the ends of lines', () => {
  it('do not overlap though the lines meet', () => {
    const { points } = layout(overYears(years, { A: [1, 2, 3, 4], B: [2, 2, 3, 4], C: [3, 3, 3, 4] }));
    const ys = points.flatMap((point) => point.end?.y ?? []).toSorted((a, b) => a - b);
    expect(ys).toHaveLength(3);
    ys.slice(1).forEach((y, i) => expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(17));
  });
});
