import type { Speech } from '../../i18n/words';
import { axisWidth, TICK_SIZE } from '../axis/axis';
import { linear } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { numbersOf } from '../figures';
import { boxOf as boxOfText, type Box as Taken } from '../frame/room';
import { freeHeight } from '../frame/sizes';
import { lineHeight, wrap } from '../frame/text';
import { layoutNotes } from '../line/notes';
import type { Plot, Text } from '../line/scene';
import { uprightTargets } from '../line/targets';
import { layoutBars, VALUE_SIZE, type Box } from './bars';
import { baseOf, BETWEEN, gapsOf, legends, openingOf, statedOf, type BarOptions } from './common';
import { barScale } from './scale';
import type { BarMark, BarScene } from './scene';

/** What the value over a bar covers. */
const wordsOf = ({ mark, value }: BarMark): Taken => boxOfText({ lines: [value], x: mark.x, y: mark.y - 6, anchor: 'middle' }, VALUE_SIZE);

/** Bars along time, their values over them. */
export function uprightBars(data: ChartData, { width, height, stacked }: BarOptions, thickness: number, speech: Speech): BarScene {
  const scale = barScale(data, stacked);
  const left = axisWidth(scale, data.unit.label, speech.language);
  const band = (width - left) / data.positions.length;
  const centre = (p: number): number => left + (p + 0.5) * band;
  const names = data.positions.map(({ label }) => wrap(label, band - 6, TICK_SIZE));
  const { legendAbove, legend } = legends(data, width, [], speech);
  const notes = layoutNotes(data, centre, width);
  // Values of bars below zero stand under them, so the names stand further down.
  const below = numbersOf(data).some((value) => value < 0) ? VALUE_SIZE + 5 : 0;
  const nameHeight = below + Math.max(1, ...names.map((lines) => lines.length)) * lineHeight(TICK_SIZE) + 12;
  const total = height ?? freeHeight(width) + notes.height + legendAbove.height + legend.height;
  const plot: Plot = { left, right: width, top: legendAbove.height + notes.height + 24, bottom: total - legend.height - nameHeight };
  const at = linear(scale, plot.bottom, plot.top);
  const side = stacked ? 1 : data.series.length;
  const startOf = (s: number, p: number): number =>
    centre(p) - (side * thickness + (side - 1) * BETWEEN) / 2 + (stacked ? 0 : s) * (thickness + BETWEEN);
  const boxOf = (s: number, p: number, value: number): Box => {
    const base = baseOf(data, stacked, s, p);
    const [a, b] = [at(base), at(base + value)];
    return { x: startOf(s, p), y: Math.min(a, b), width: thickness, height: Math.abs(a - b) };
  };
  const bars = layoutBars(data, boxOf, stacked, speech);
  const standing = (s: number, p: number): Text => ({ lines: [], x: startOf(s, p) + thickness / 2, y: at(0) - 6, anchor: 'middle' });
  return {
    height: total,
    upright: true,
    stacked,
    plot,
    scale,
    at,
    open: openingOf(data, at, plot.top),
    thickness,
    labels: names.map((lines, p) => ({ lines, x: centre(p), y: plot.bottom + below + 18, anchor: 'middle' })),
    bars,
    stated: statedOf(data, standing, speech),
    gaps: gapsOf(data, standing, speech.words.charts.noFigure, Math.max(30, band - 6)),
    notes: notes.notes.map((note) => ({ ...note, text: { ...note.text, y: note.text.y + legendAbove.height } })),
    rules: [],
    targets: uprightTargets(data, { plot, step: band, x: centre, y: at }, { boxes: bars.map(wordsOf), segments: [] }, speech),
    legendAbove,
    legend,
    legendTop: total - legend.height - 2,
  };
}
