import { describe, expect, it } from 'vitest';
import { vi } from '../../i18n/messages/vi';
import { brokenIn, overYears } from '../chart.fixture';
import { boxOf } from '../frame/room';
import { LABEL_SIZE } from '../line/labels';
import { layoutMultiples } from './series';

const speech = { language: 'vi', words: vi } as const;
const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'];
const late = [null, null, null, 4.39, 3.6, null, null, 3.4, 3.66];
const data = overYears(years, { A: late, B: [6.4, 7, 6.9, 6.2, 6, 5.9, null, 5.5, 5.76] }, { breaks: [brokenIn('2018')] });

describe('a small panel', () => {
  it.each([280, 360, 1240])('prints its first and last value beside the fields without figures, within itself, at %i px', (width) => {
    for (const { points, gaps, plot } of layoutMultiples(data, width, speech).panels) {
      const boxes = points.flatMap(({ value }) => (value === null ? [] : [boxOf(value, LABEL_SIZE)]));
      expect(boxes).toHaveLength(2);
      for (const box of boxes) {
        expect(gaps.some((gap) => box.left < gap.x + gap.width && gap.x < box.right && box.top < plot.bottom)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(plot.left);
        expect(box.right).toBeLessThanOrEqual(width + 1);
      }
    }
  });
  it('stands alone in its row on a phone', () => {
    const [a, b] = layoutMultiples(data, 296, speech).panels;
    expect(b?.plot.top).toBeGreaterThan(a?.plot.bottom ?? Infinity);
  });
});

const panels = (count: number) => overYears(['2020', '2021'], Object.fromEntries(Array.from({ length: count }, (_, i) => [`P${i}`, [5 + i / 10, 6]])));

describe('small panels', () => {
  it.each([
    [8, [4, 4]],
    [10, [5, 5]],
    [6, [6]],
    [7, [4, 3]],
  ])('%i of them stand in rows alike on a wide page', (count, rows) => {
    const tops = layoutMultiples(panels(count), 1240, speech).panels.map(({ plot }) => plot.top);
    expect([...new Set(tops)].map((top) => tops.filter((other) => other === top).length)).toEqual(rows);
  });
  it('say once what their empty fields are, and of few where they are', () => {
    expect(layoutMultiples(data, 1240, speech).legend.items.map(({ text }) => text)).toContain('không có số liệu: A 2015 – 2017, 2020 – 2021; B 2021');
    const many = overYears(years, Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`P${i}`, late])));
    expect(layoutMultiples(many, 1240, speech).legend.items.map(({ text }) => text)).toEqual(['không có số liệu, ở 9 ô']);
    expect(layoutMultiples(panels(3), 1240, speech).legend.items).toEqual([]);
  });
  it('share a scale fitted to all their figures and say that it does not start at 0', () => {
    const { panels: all, head } = layoutMultiples(data, 1240, speech);
    expect(all[0]?.ticks.map(({ text }) => text)).toEqual(['4', '5', '6', '7']);
    expect(head).toMatchObject({ chip: null, note: { lines: ['trục không bắt đầu từ 0'] } });
  });
  it('have a scale each where that is asked for, and say so at every width', () => {
    const own = layoutMultiples(data, 1240, speech, true);
    expect(own.panels.map(({ ticks }) => ticks[0]?.text)).toEqual(['3,50', '5,5']);
    for (const width of [280, 640, 1240]) {
      const { head, panels: all } = layoutMultiples(data, width, speech, true);
      expect(head.chip?.text.lines.join(' ')).toBe('Mỗi ô một thang đo riêng: không so chiều cao giữa các ô');
      expect(head.chip?.width).toBeLessThanOrEqual(width);
      expect(all[0]?.title.y).toBeGreaterThan(head.height);
    }
  });
  it('are in the accent where they are parts of one organisation, and else only the own one is', () => {
    const parts = overYears(['2020', '2021'], { A: [1, 2], B: [3, 4] }, {}, { organisation: { id: 'ha-tinh', label: 'Hà Tĩnh' } });
    const paints = (chart: typeof parts) => layoutMultiples(chart, 640, speech).panels.map(({ look }) => look.paint);
    expect(paints(panels(2))).toEqual(['var(--accent)', 'var(--ink-2)']);
    expect(paints({ ...parts, series: parts.series.map((series) => ({ ...series, own: false })) })).toEqual(['var(--accent)', 'var(--accent)']);
  });
});

describe('panels of more points than pixels', () => {
  const years = Array.from({ length: 900 }, (_, i) => String(1100 + i));
  const data = overYears(years, Object.fromEntries(['A', 'B'].map((name, s) => [name, years.map((_, i) => (i === 400 + s ? 99 : i % 17))])));
  it('are thinned, keep their peaks, and say so', () => {
    const { panels: all, head } = layoutMultiples(data, 640, speech);
    for (const { points, plot, series } of all) {
      expect(points.length).toBeLessThanOrEqual(plot.right - plot.left);
      expect(points.map(({ mark }) => mark.position)).toContain(400 + series);
    }
    expect(head.note?.lines.join(' ')).toMatch(/^vẽ \d+ trong 1\.800 điểm/);
  });
});
