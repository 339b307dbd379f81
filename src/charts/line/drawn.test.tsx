// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { vi } from '../../i18n/messages/vi';
import type { ChartData } from '../chart-data';
import { overYears } from '../chart.fixture';
import { summaryOf } from '../summary';
import { tableOf } from '../table';
import { LineChart } from './line-chart';
import { layoutLine } from './series';

const speech = { language: 'vi', words: vi } as const;

/** Months from January 1900 on. */
const months = (n: number) => Array.from({ length: n }, (_, i) => `${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
type Point = NonNullable<Parameters<typeof overYears>[1][string]>[number];
const lineOf = (points: readonly Point[], more: Record<string, readonly Point[]> = {}): ChartData =>
  overYears(months(points.length), { A: points, ...more });
const wave = (i: number): number => 50 + Math.round(40 * Math.sin(i / 40));
const layout = (data: ChartData, options: { width?: number; joined?: boolean; kept?: ReadonlySet<string> } = {}) =>
  layoutLine(data, { width: 640, joined: true, ...options }, speech);
const positionsIn = (scene: ReturnType<typeof layout>, series = 0) =>
  scene.points.filter(({ mark }) => mark.series === series).map(({ mark }) => mark.position);

const long = Array.from({ length: 1100 }, (_, i): Point => (i === 777 ? 400 : i === 500 ? { value: 60, qualifier: 'approx' } : i > 200 && i < 260 ? null : wave(i)));

afterEach(cleanup);

describe('a line of more points than pixels', () => {
  it('is drawn by no more points than pixels, and says how many of how many', () => {
    const scene = layout(lineOf(long));
    expect(scene.points.length).toBeLessThanOrEqual(640);
    expect(scene.drawnNote?.lines.join(' ')).toBe(`vẽ ${scene.points.length} trong 1.041 điểm; bảng có đủ`);
  });

  it('has its ends, its highest point, both edges of a gap and what is inexact', () => {
    expect(positionsIn(layout(lineOf(long)))).toEqual(expect.arrayContaining([0, 200, 260, 500, 777, 1099]));
  });

  it('is never joined across a gap', () => {
    const { strokes, gaps } = layout(lineOf(long));
    expect(strokes[0]?.runs.some(({ from, to }) => from <= 200 && to >= 260)).toBe(false);
    expect(gaps.length).toBeGreaterThan(0);
  });

  it('has a marker only where a point tells something of its own', () => {
    const marked = layout(lineOf(long)).points.filter(({ bare }) => bare !== true).map(({ mark }) => mark.position);
    expect(marked).toEqual(expect.arrayContaining([0, 500, 777, 1099]));
    expect(marked.length).toBeLessThan(10);
  });

  it('has the points the reader has set something upon', () => {
    const id = 'o0-333';
    const without = layout(lineOf(long), { width: 320 });
    expect(positionsIn(without)).not.toContain(333);
    expect(positionsIn(layout(lineOf(long), { width: 320, kept: new Set([id]) }))).toContain(333);
  });

  it('is thinned beside others each for itself', () => {
    const data = lineOf(long, { B: long.map((_, i) => wave(i + 60)), C: long.map((_, i) => (i % 90 === 0 ? 7 : null)) });
    const scene = layout(data);
    for (const series of [0, 1]) expect(positionsIn(scene, series).length).toBeLessThanOrEqual(640);
    expect(positionsIn(scene, 2)).toHaveLength(13);
  });

  it('is whole in its table and its summary', () => {
    const data = lineOf(long);
    expect(tableOf('line', data, vi).rows.filter(({ cells }) => cells[0] !== null).length).toBe(1041);
    expect(summaryOf('line', data, 'vi', vi)).toContain('1991-08');
  });

  it('is drawn as it is laid out, with the words for it', () => {
    const data = lineOf(long);
    const { container } = render(<LineChart data={data} width={640} onOpen={() => undefined} {...speech} />);
    const stroke = container.querySelector('.chart-stroke')?.getAttribute('d') ?? '';
    expect(stroke.match(/[ML]/g)).toHaveLength(layout(data).points.length);
    expect(container.querySelectorAll('[data-mark]')).toHaveLength(layout(data).points.filter(({ bare }) => bare !== true).length);
    expect(screen.getByText(/trong 1\.041 điểm/)).toBeTruthy();
  });

  it('is gone along by the keys, point by point, and opened', async () => {
    const data = lineOf(long);
    const opened: string[] = [];
    render(<LineChart data={data} width={640} onOpen={(figure) => opened.push(figure.kind === 'fact' ? figure.period : '')} {...speech} />);
    const user = userEvent.setup();
    await user.tab();
    const visited = layout(data).points.slice(0, 4).map(({ mark }) => mark.label);
    for (const label of visited) {
      expect(document.activeElement?.getAttribute('aria-label')).toBe(label);
      if (label !== visited.at(-1)) await user.keyboard('{ArrowRight}');
    }
    await user.keyboard('{Enter}');
    expect(opened).toEqual([data.positions[layout(data).points[3]?.mark.position ?? -1]?.id]);
  });

  it('of ten thousand days is laid out at once', () => {
    const day = (i: number): string => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
    const data = overYears(Array.from({ length: 10_000 }, (_, i) => day(i)), { A: Array.from({ length: 10_000 }, (_, i) => wave(i)) });
    const begin = performance.now();
    expect(layout(data).points.length).toBeLessThanOrEqual(640);
    expect(performance.now() - begin).toBeLessThan(1500);
  });
});

describe('a line that fits', () => {
  it('is drawn whole and says nothing', () => {
    const scene = layout(lineOf(long.slice(0, 100)));
    expect([scene.points.length, scene.drawnNote]).toEqual([100, null]);
  });

  it('has markers where there is room for them', () => {
    expect(layout(lineOf(long.slice(0, 20))).points.some(({ bare }) => bare === true)).toBe(false);
  });
});

describe('points that are not joined', () => {
  it('keep their markers, however many', () => {
    expect(layout(lineOf(long), { joined: false }).points.some(({ bare }) => bare === true)).toBe(false);
  });
});
