import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import { linear } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { breaksAlong, figuresOf, numbersOf } from '../figures';
import { shortFigure } from '../frame/figure-words';
import { RING, type LegendItem } from '../frame/legend';
import { isDisputed } from '../frame/look';
import { lineHeight, textWidth, widest, wrap } from '../frame/text';
import { targetText } from '../line/scale';
import type { Plot, Text } from '../line/scene';
import { targetsAlong } from '../targets';
import { layoutBars, VALUE_SIZE, type Box } from './bars';
import { baseOf, BETWEEN, gapsOf, legends, NAME_SIZE, openingOf, statedOf, type BarOptions } from './common';
import { lyingTargets } from './lying-targets';
import { barScale } from './scale';
import type { BarScene } from './scene';

const LYING = 20;

/** Bars one under the other, their names before them. */
export function lyingBars(data: ChartData, { width, stacked }: BarOptions, speech: Speech): BarScene {
  const scale = barScale(data, stacked);
  const names = data.positions.map(({ label }) => wrap(label, width * (width < 480 ? 0.42 : 0.34), NAME_SIZE));
  const left = Math.ceil(Math.max(0, ...names.map((lines) => widest(lines, NAME_SIZE)))) + 10;
  const values = data.series.flatMap((series) => series.points.flatMap((point) => (point === null ? [] : [shortFigure(point, speech.language)])));
  const beyond = stacked ? 4 : Math.max(0, ...values.map((value) => textWidth(value, VALUE_SIZE, true))) + 10 + (figuresOf(data).some(isDisputed) ? RING : 0);
  const breaks = breaksAlong(data);
  const targets = targetsAlong(data);
  const extra = [
    ...breaks.map(({ mark }): LegendItem => ({ swatch: { kind: 'break' }, text: mark.label })),
    ...targets.flatMap(({ target, position }): readonly LegendItem[] =>
      position === null ? [] : [{ swatch: { kind: 'target' }, text: targetText(target, data, speech) }],
    ),
  ];
  const { legendAbove, legend } = legends(data, width, extra, speech);
  const side = stacked ? 1 : data.series.length;
  const bars = side * (LYING + BETWEEN);
  const band = Math.max(bars, ...names.map((lines) => lines.length * lineHeight(NAME_SIZE))) + 12;
  const targetRows = targets.filter(({ position }) => position === null).length * lineHeight(TICK_SIZE);
  const top = legendAbove.height + targetRows + 6;
  const plot: Plot = { left, right: width, top, bottom: top + band * data.positions.length };
  const low = Math.min(0, ...numbersOf(data));
  const at = linear(scale, left + (low < 0 ? beyond : 0), width - beyond);
  const centre = (p: number): number => plot.top + (p + 0.5) * band;
  const startOf = (s: number, p: number): number => centre(p) - (bars - BETWEEN) / 2 + (stacked ? 0 : s) * (LYING + BETWEEN);
  const boxOf = (s: number, p: number, value: number): Box => {
    const base = baseOf(data, stacked, s, p);
    const [a, b] = [at(base), at(base + value)];
    return { x: Math.min(a, b), y: startOf(s, p), width: Math.abs(b - a), height: LYING };
  };
  const standing = (s: number, p: number): Text => ({ lines: [], x: at(0) + 6, y: startOf(s, p) + LYING / 2 + 4, anchor: 'start' });
  return {
    height: plot.bottom + 30 + legend.height,
    upright: false,
    stacked,
    plot,
    scale,
    at,
    open: openingOf(data, at, at(scale.max)),
    thickness: LYING,
    labels: names.map((lines, p) => ({
      lines,
      x: left - 8,
      y: centre(p) - ((lines.length - 1) * lineHeight(NAME_SIZE)) / 2 + NAME_SIZE * 0.36,
      anchor: 'end',
    })),
    bars: layoutBars(data, boxOf, stacked, speech),
    stated: statedOf(data, standing, speech),
    gaps: gapsOf(data, standing, speech.words.charts.noFigure, width - left),
    notes: [],
    rules: breaks.map(({ position }) => plot.top + position * band),
    targets: lyingTargets(targets, data, { plot, band, at, top: legendAbove.height, width }, speech),
    legendAbove,
    legend,
    legendTop: plot.bottom + 28,
  };
}
