import type { Figure } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { markLabel, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend } from '../frame/legend';
import type { PlacedMark } from '../frame/marks';
import { spread } from '../frame/spread';
import { lineHeight, textWidth, widest, wrap } from '../frame/text';
import { partFills, REMAINDER, type Fill } from '../palette';

export const NAME_SIZE = 13;
export const VALUE_SIZE = 18;
const BAR = 56;
const GAP = 2;
const ROW = lineHeight(NAME_SIZE) + 8;

export interface Part {
  readonly mark: PlacedMark;
  readonly fill: Fill;
  readonly x: number;
  readonly width: number;
  readonly value: string;
  /** Whether the value stands upon the part; else it stands with the name. */
  readonly valueInside: boolean;
  readonly name: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
}

export interface ShareScene {
  readonly height: number;
  readonly barTop: number;
  readonly barHeight: number;
  readonly parts: readonly Part[];
  /** Names stand in rows under the bar, each with a sample of its paint, where they do not fit above it. */
  readonly listed: boolean;
  /** What the sources leave unsaid between the parts and the whole; null when they make it up. */
  readonly rest: { readonly x: number; readonly width: number; readonly lines: readonly string[]; readonly y: number } | null;
  readonly whole: { readonly mark: PlacedMark; readonly text: string; readonly y: number };
  readonly legend: Legend;
  readonly legendTop: number;
}

interface Named {
  readonly label: string;
  readonly figure: Figure & { readonly value: number };
  readonly series: number;
  readonly position: number;
  readonly fill: Fill;
}

function namedParts(data: ChartData): readonly Named[] {
  const bySeries = data.positions.length === 1;
  const cells = data.series.flatMap((series, s) =>
    series.points.map((figure, p) => ({ figure, series: s, position: p, label: bySeries ? series.label : (data.positions[p]?.label ?? '') })),
  );
  const fills = partFills(cells.map((cell) => cell.figure), data.ordinal);
  const parts = cells.flatMap(({ figure, ...cell }, i): readonly Named[] =>
    figure === null || figure.value === null ? [] : [{ ...cell, figure: { ...figure, value: figure.value }, fill: fills[i] ?? REMAINDER }],
  );
  const named = parts.filter((part) => part.fill !== REMAINDER);
  const rests = parts.filter((part) => part.fill === REMAINDER);
  // The strongest of an ordered breakdown stands at the start of the bar.
  return [...(data.ordinal ? named.toReversed() : named), ...rests];
}

const nameOf = (part: Named, { words }: Speech): string =>
  part.figure.kind === 'derived' ? fill(words.charts.derivedPart, { part: part.label }) : part.label;

interface Bar {
  readonly x: number;
  readonly width: number;
}

function barsOf(parts: readonly Named[], whole: number, width: number): readonly Bar[] {
  const scale = width / (whole || 1);
  let x = 0;
  return parts.map((part) => {
    const bar = { x, width: Math.max(1.5, part.figure.value * scale - GAP) };
    x += part.figure.value * scale;
    return bar;
  });
}

/** Names above their parts, pushed aside but never onto each other; null when there is no room. */
function namesAbove(texts: readonly string[], bars: readonly Bar[], width: number): readonly Part['name'][] | null {
  const room = (bar: Bar): number => Math.max(bar.width, width / texts.length - 14, 40);
  const lines = texts.map((text, i) => wrap(text, room(bars[i] ?? { x: 0, width }), NAME_SIZE, true));
  const sizes = lines.map((line) => widest(line, NAME_SIZE, true));
  if (lines.some((line) => line.length > 2) || sizes.reduce((sum, size) => sum + size + 12, -12) > width) return null;
  const centres = bars.map((bar, i) => bar.x + (sizes[i] ?? 0) / 2);
  const placed = spread(centres, sizes.map((size) => size + 12), -6, width + 6);
  const most = Math.max(...lines.map((line) => line.length));
  const farthest = Math.max(...placed.map((centre, i) => Math.abs(centre - (centres[i] ?? 0))));
  if (farthest > 60) return null;
  const top = lineHeight(NAME_SIZE) - 4;
  return lines.map((line, i) => ({
    lines: line,
    x: (placed[i] ?? 0) - (sizes[i] ?? 0) / 2,
    y: top + (most - line.length) * lineHeight(NAME_SIZE),
  }));
}

function namesBelow(texts: readonly string[], top: number, width: number): { readonly names: readonly Part['name'][]; readonly height: number } {
  let y = top;
  const names = texts.map((text) => {
    const lines = wrap(text, width - 24, NAME_SIZE);
    const name = { lines, x: 24, y: y + NAME_SIZE + 4 };
    y += ROW + (lines.length - 1) * lineHeight(NAME_SIZE);
    return name;
  });
  return { names, height: y - top };
}

/** Parts of a whole as one bar as wide as the whole. Lengths are true to scale; a part is never under 1.5 px. */
export function layoutShare(data: ChartData, width: number, speech: Speech): ShareScene {
  const parts = namedParts(data);
  const wholeFigure = data.whole;
  const whole = wholeFigure?.value ?? 0;
  const bars = barsOf(parts, whole, width);
  const values = parts.map((part) => shortFigure(part.figure, speech.language));
  const inside = values.map((value, i) => textWidth(value, VALUE_SIZE, true) + 10 <= (bars[i]?.width ?? 0));
  const named = parts.map((part, i) => (inside[i] ? nameOf(part, speech) : `${nameOf(part, speech)}: ${values[i]}`));
  const above = namesAbove(named, bars, width);
  const barTop = above === null ? 4 : Math.max(...above.map((name) => name.y + (name.lines.length - 1) * lineHeight(NAME_SIZE))) + 10;
  const end = (bars.at(-1)?.x ?? 0) + (bars.at(-1)?.width ?? 0) + GAP;
  const rest = whole - parts.reduce((sum, part) => sum + part.figure.value, 0) > whole * 1e-9;
  const restLines = rest ? wrap(speech.words.charts.unstated, width - 24, NAME_SIZE) : [];
  const bracket = barTop + BAR + 8;
  const wholeY = bracket + 8 + lineHeight(NAME_SIZE);
  const below = namesBelow(named, wholeY + 10, width);
  const listEnd = above === null ? wholeY + 10 + below.height : wholeY + 8;
  const restHeight = rest ? restLines.length * lineHeight(NAME_SIZE) + 6 : 0;
  const legendTop = listEnd + restHeight + 4;
  const figures = [...parts.map((part) => part.figure), ...(wholeFigure === null ? [] : [wholeFigure])];
  const legend = layoutLegend(signItems(figures.filter((figure) => figure.kind === 'fact'), speech), width);
  const place = (part: Named, i: number): PlacedMark => ({
    series: 0,
    position: i,
    figure: part.figure,
    label: markLabel(part.label, part.figure, speech),
    x: (bars[i]?.x ?? 0) + (bars[i]?.width ?? 0) / 2,
    y: barTop,
  });
  const wholeText = wholeFigure === null ? '' : fill(speech.words.charts.whole, { figure: shortFigure(wholeFigure, speech.language) });
  return {
    height: legendTop + legend.height + 4,
    barTop,
    barHeight: BAR,
    listed: above === null,
    parts: parts.map((part, i) => ({
      mark: place(part, i),
      fill: part.fill,
      x: bars[i]?.x ?? 0,
      width: bars[i]?.width ?? 0,
      value: values[i] ?? '',
      valueInside: inside[i] ?? false,
      name: (above ?? below.names)[i] ?? { lines: [], x: 0, y: 0 },
    })),
    rest: rest ? { x: end, width: Math.max(0, width - end), lines: restLines, y: listEnd + NAME_SIZE + 2 } : null,
    whole: {
      mark: {
        series: 0,
        position: parts.length,
        figure: wholeFigure ?? parts[0]!.figure,
        label: wholeFigure === null ? '' : markLabel(speech.words.charts.table.whole, wholeFigure, speech),
        x: width / 2,
        y: bracket,
      },
      text: wholeText,
      y: wholeY,
    },
    legend,
    legendTop,
  };
}
