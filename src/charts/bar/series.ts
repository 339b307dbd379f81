import type { Speech } from '../../i18n/words';
import { axisWidth, TICK_SIZE } from '../axis/axis';
import { linear } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { breaksAlong, figuresOf, hasNumber, numbersOf } from '../figures';
import { markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { layoutLegend, RING, signItems, type LegendItem } from '../frame/legend';
import { ceilingOf } from '../frame/ceiling';
import { isDirection, isDisputed } from '../frame/look';
import { freeHeight } from '../frame/sizes';
import { lineHeight, textWidth, widest, wrap } from '../frame/text';
import { layoutNotes } from '../line/notes';
import { targetText } from '../line/scale';
import type { Plot, Text } from '../line/scene';
import { seriesFills } from '../looks';
import { layoutBars, VALUE_SIZE, type Box } from './bars';
import { barScale } from './scale';
import type { BarScene } from './scene';

export const NAME_SIZE = 13;
const THICKEST = 56;
const LYING = 20;
const BETWEEN = 2;

interface Options {
  readonly width: number;
  readonly height?: number | undefined;
  readonly stacked: boolean;
}

const isWhole = (lines: readonly string[], text: string): boolean => lines.join(' ') === text;

/** Thickness of upright bars at a width; null where their values or names would not fit. */
function uprightThickness(data: ChartData, plotWidth: number, stacked: boolean, speech: Speech): number | null {
  if (data.along !== 'period') return null;
  const band = plotWidth / data.positions.length;
  const side = stacked ? 1 : data.series.length;
  const thickness = Math.min(THICKEST, (band * 0.76) / side - BETWEEN);
  const values = data.series.flatMap((series) => series.points.flatMap((point) => (hasNumber(point) ? [shortFigure(point, speech.language)] : [])));
  const room = side === 1 ? band - 4 : thickness + BETWEEN;
  const names = data.positions.map(({ label }) => ({ label, lines: wrap(label, band - 6, TICK_SIZE) }));
  const fits =
    thickness >= 8 &&
    values.every((value) => textWidth(value, VALUE_SIZE, true) <= room) &&
    names.every(({ label, lines }) => lines.length <= 2 && isWhole(lines, label));
  return fits ? thickness : null;
}

function legends(data: ChartData, width: number, extra: readonly LegendItem[], speech: Speech) {
  const fills = seriesFills(data);
  const series = data.series.length < 2 ? [] : data.series.map((one, i): LegendItem => ({ swatch: { kind: 'fill', fill: fills[i]?.fill ?? 'var(--accent)' }, text: one.label }));
  return {
    legendAbove: layoutLegend(series, width),
    legend: layoutLegend([...extra, ...signItems(figuresOf({ ...data, whole: null }), speech)], width),
  };
}

/** The hatch beyond a bound runs to the end of the field, or to a hundred per cent. */
function openingOf(data: ChartData, at: (value: number) => number, end: number): BarScene['open'] {
  const ceiling = ceilingOf(data);
  return { to: ceiling === null ? end : at(ceiling), endless: ceiling === null };
}

/** The start of bar `p` of series `s` along the axis of numbers: the end of the one under it in a stack. */
const baseOf = (data: ChartData, stacked: boolean, s: number, p: number): number =>
  stacked ? data.series.slice(0, s).reduce((sum, series) => sum + (series.points[p]?.value ?? 0), 0) : 0;

function statedOf(data: ChartData, textAt: (s: number, p: number) => Text, speech: Speech): BarScene['stated'] {
  return data.series.flatMap((series, s) =>
    series.points.flatMap((figure, p) => {
      if (figure === null || figure.value !== null) return [];
      const at = textAt(s, p);
      const words = isDirection(figure) ? shortFigure(figure, speech.language) : speech.words.charts.noFigure;
      const mark = { series: s, position: p, figure, label: markLabel(placeOf(data, s, p), figure, speech), x: at.x, y: at.y };
      return [{ mark, text: { ...at, lines: [words] } }];
    }),
  );
}

function upright(data: ChartData, { width, height, stacked }: Options, thickness: number, speech: Speech): BarScene {
  const scale = barScale(data, stacked);
  const left = axisWidth(scale, data.unit.label, speech.language);
  const band = (width - left) / data.positions.length;
  const centre = (p: number): number => left + (p + 0.5) * band;
  const names = data.positions.map(({ label }) => wrap(label, band - 6, TICK_SIZE));
  const { legendAbove, legend } = legends(data, width, [], speech);
  const notes = layoutNotes(data, centre, width);
  const nameHeight = Math.max(1, ...names.map((lines) => lines.length)) * lineHeight(TICK_SIZE) + 12;
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
  const standing = (s: number, p: number): Text => ({ lines: [], x: startOf(s, p) + thickness / 2, y: plot.bottom - 6, anchor: 'middle' });
  return {
    height: total,
    upright: true,
    stacked,
    plot,
    scale,
    at,
    open: openingOf(data, at, plot.top),
    thickness,
    labels: names.map((lines, p) => ({ lines, x: centre(p), y: plot.bottom + 18, anchor: 'middle' })),
    bars: layoutBars(data, boxOf, stacked, speech),
    stated: statedOf(data, standing, speech),
    gaps: gapsOf(data, standing, speech.words.charts.noFigure, Math.max(30, band - 6)),
    notes: notes.notes.map((note) => ({ ...note, text: { ...note.text, y: note.text.y + legendAbove.height } })),
    rules: [],
    targets: data.targets.map((target) => ({
      id: target.id,
      y: at(target.value),
      text: { lines: [targetText(target, data, speech)], x: left + 4, y: at(target.value) - 5, anchor: 'start' },
    })),
    legendAbove,
    legend,
    legendTop: total - legend.height - 2,
  };
}

function lying(data: ChartData, { width, stacked }: Options, speech: Speech): BarScene {
  const scale = barScale(data, stacked);
  const names = data.positions.map(({ label }) => wrap(label, width * (width < 480 ? 0.42 : 0.34), NAME_SIZE));
  const left = Math.ceil(Math.max(0, ...names.map((lines) => widest(lines, NAME_SIZE)))) + 10;
  const values = data.series.flatMap((series) => series.points.flatMap((point) => (point === null ? [] : [shortFigure(point, speech.language)])));
  const beyond = stacked ? 4 : Math.max(0, ...values.map((value) => textWidth(value, VALUE_SIZE, true))) + 10 + (figuresOf(data).some(isDisputed) ? RING : 0);
  const breaks = breaksAlong(data);
  const { legendAbove, legend } = legends(data, width, breaks.map(({ mark }): LegendItem => ({ swatch: { kind: 'break' }, text: mark.label })), speech);
  const side = stacked ? 1 : data.series.length;
  const bars = side * (LYING + BETWEEN);
  const band = Math.max(bars, ...names.map((lines) => lines.length * lineHeight(NAME_SIZE))) + 12;
  const targetRows = data.targets.length * lineHeight(TICK_SIZE);
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
    targets: data.targets.map((target, i) => {
      const lines = [targetText(target, data, speech)];
      const half = widest(lines, TICK_SIZE) / 2;
      const x = Math.min(Math.max(at(target.value), half), width - half);
      return { id: target.id, y: at(target.value), text: { lines, x, y: legendAbove.height + (i + 1) * lineHeight(TICK_SIZE) - 4, anchor: 'middle' as const } };
    }),
    legendAbove,
    legend,
    legendTop: plot.bottom + 28,
  };
}

/** What stands where a bar would: words where a whole position is empty, a dash where one series is. */
function gapsOf(data: ChartData, textAt: (s: number, p: number) => Text, words: string, room: number): readonly Text[] {
  return data.positions.flatMap((_, p) => {
    const empty = data.series.flatMap((series, s) => ((series.points[p] ?? null) === null ? [s] : []));
    const [first] = empty;
    if (first === undefined) return [];
    if (empty.length < data.series.length) return empty.map((s) => ({ ...textAt(s, p), lines: [NO_FIGURE] }));
    const [a, b] = [textAt(0, p), textAt(data.series.length - 1, p)];
    const lines = wrap(words, room, TICK_SIZE);
    const over = a.anchor === 'middle' ? (lines.length - 1) * lineHeight(TICK_SIZE) : 0;
    return [{ lines, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - over, anchor: a.anchor }];
  });
}

const NO_FIGURE = '–';

/** Everything a chart of bars shows, in pixels. Bars always start at zero. */
export function layoutBar(data: ChartData, options: Options, speech: Speech): BarScene {
  const left = axisWidth(barScale(data, options.stacked), data.unit.label, speech.language);
  const thickness = uprightThickness(data, options.width - left, options.stacked, speech);
  return thickness === null ? lying(data, options, speech) : upright(data, options, thickness, speech);
}
