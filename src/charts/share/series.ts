import { fill } from '../../i18n/fill';
import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { markLabel, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend } from '../frame/legend';
import type { PlacedMark } from '../frame/placed-mark';
import { lineHeight, textWidth, wrap } from '../frame/text';
import type { Fill } from '../palette';
import { INDENT, NAME_SIZE, namesAbove, namesBelow, type Name } from './names';
import { nameOf, partsAlong, type NamedPart } from './parts';

export const VALUE_SIZE = 18;
const BAR = 56;
const LOWEST_BAR = 28;

export interface Part {
  readonly mark: PlacedMark;
  readonly fill: Fill;
  readonly x: number;
  readonly width: number;
  readonly value: string;
  /** Whether the value stands upon the part; else it stands with the name. */
  readonly valueInside: boolean;
  readonly name: Name;
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
  readonly whole: { readonly mark: PlacedMark; readonly text: string; readonly y: number } | null;
  readonly legend: Legend;
  readonly legendTop: number;
}

/** Height of the bracket of the whole with its words, under the bar. */
const BRACKET = 16 + lineHeight(NAME_SIZE);
const ROUNDING = 1e-9;

function wholeOf(data: ChartData, width: number, bracket: number, position: number, speech: Speech): ShareScene['whole'] {
  if (data.whole === null) return null;
  const { charts } = speech.words;
  const label = markLabel(charts.table.whole, data.whole, speech);
  return {
    mark: { series: 0, position, figure: data.whole, label, x: width / 2, y: bracket },
    text: fill(charts.whole, { figure: shortFigure(data.whole, speech.language) }),
    y: bracket + BRACKET - 8,
  };
}

function restOf(data: ChartData, parts: readonly NamedPart[], width: number, top: number, speech: Speech): ShareScene['rest'] {
  const whole = data.whole?.value ?? 0;
  const stated = parts.reduce((sum, part) => sum + part.figure.value, 0);
  if (whole - stated <= whole * ROUNDING) return null;
  const x = (stated / whole) * width;
  return { x, width: width - x, lines: wrap(speech.words.charts.unstated, width - INDENT, NAME_SIZE), y: top + NAME_SIZE + 2 };
}

/** Parts of a whole as one bar as wide as the whole; the bar is lower where a `height` is asked for that it has no room in. */
export function layoutShare(data: ChartData, width: number, speech: Speech, height?: number): ShareScene {
  const usual = laidOut(data, width, speech, BAR);
  const over = usual.height - (height ?? usual.height);
  return over <= 0 ? usual : laidOut(data, width, speech, Math.max(LOWEST_BAR, BAR - over));
}

function laidOut(data: ChartData, width: number, speech: Speech, barHeight: number): ShareScene {
  const parts = partsAlong(data, width);
  const values = parts.map((part) => shortFigure(part.figure, speech.language));
  const inside = parts.map((part, i) => textWidth(values[i] ?? '', VALUE_SIZE, true) + 10 <= part.width);
  const texts = parts.map((part, i) => (inside[i] ? nameOf(part, speech) : `${nameOf(part, speech)}: ${values[i]}`));
  const above = namesAbove(texts, parts, width);
  const barTop = above === null ? 4 : above.height;
  const bracket = barTop + barHeight + 8;
  const bracketEnd = bracket + (data.whole === null ? 0 : BRACKET);
  const below = above === null ? namesBelow(texts, bracketEnd, width) : { names: [], height: 0 };
  const rest = restOf(data, parts, width, bracketEnd + below.height, speech);
  const restHeight = rest === null ? 0 : rest.lines.length * lineHeight(NAME_SIZE) + 6;
  // A computed part already says so in its name.
  const stated = [...parts.map((part) => part.figure), ...(data.whole === null ? [] : [data.whole])].filter((figure) => figure.kind === 'fact');
  const legend = layoutLegend(signItems(stated, speech), width);
  const legendTop = bracketEnd + below.height + restHeight + 4;
  return {
    height: legendTop + legend.height + 4,
    barTop,
    barHeight,
    listed: above === null,
    parts: parts.map((part, i) => ({
      mark: { series: 0, position: i, figure: part.figure, label: markLabel(part.label, part.figure, speech), x: part.x + part.width / 2, y: barTop, box: { left: part.x, right: part.x + part.width, top: barTop, bottom: barTop + barHeight } },
      fill: part.fill,
      x: part.x,
      width: part.width,
      value: values[i] ?? '',
      valueInside: inside[i] ?? false,
      name: (above ?? below).names[i] ?? { lines: [], x: 0, y: 0 },
    })),
    rest,
    whole: wholeOf(data, width, bracket, parts.length, speech),
    legend,
    legendTop,
  };
}
