import type { Speech } from '../../i18n/words';
import { linear } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { figuresOf, hasNumber, isComparable } from '../figures';
import { isRank, markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend } from '../frame/legend';
import { isBound } from '../frame/look';
import type { PlacedMark } from '../frame/placed-mark';
import { freeHeight } from '../frame/sizes';
import { spread } from '../frame/spread';
import { lineHeight, widest } from '../frame/text';
import { nameAndValue } from '../line/labels';
import { layoutNotes } from '../line/notes';
import { lineScale } from '../line/scale';
import type { Note } from '../line/scene';
import { PLAIN_LOOK, seriesLooks } from '../looks';
import type { SeriesLook } from '../palette';

export const SIZE = 13;
const BESIDE = 12;
const HEAD = 26;
const FARTHEST = 560;

export interface SlopeEnd {
  readonly mark: PlacedMark;
  readonly look: SeriesLook;
  readonly own: boolean;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface SlopeScene {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly [string, string];
  readonly ends: readonly SlopeEnd[];
  /** Series whose two figures may be compared, and so are joined. */
  readonly strokes: readonly { readonly look: SeriesLook; readonly from: number; readonly to: number }[];
  readonly notes: readonly Note[];
  readonly axisNote: string | null;
  readonly legend: Legend;
  readonly legendTop: number;
}

/** Numbers of the two positions that have figures. */
function twoPositions(data: ChartData): readonly [number, number] {
  const filled = data.positions.flatMap((_, i) => (data.series.some((one) => hasNumber(one.points[i] ?? null)) ? [i] : []));
  return [filled[0] ?? 0, filled.at(-1) ?? 0];
}

/** Two periods side by side and what lies between them left open: no year in between is drawn. */
export function layoutSlope(data: ChartData, width: number, speech: Speech, height?: number): SlopeScene {
  const [from, to] = twoPositions(data);
  const looks = seriesLooks(data);
  const { charts } = speech.words;
  const room = width * 0.32;
  const side = (p: number) =>
    data.series.map(({ label, points }) => {
      const figure = points[p] ?? null;
      const value = figure === null ? '' : shortFigure(figure, speech.language);
      return data.series.length > 1 ? nameAndValue(label, value, room) : [value];
    });
  const [leftTexts, rightTexts] = [side(from), side(to)];
  const widestOf = (texts: readonly (readonly string[])[]): number => Math.max(0, ...texts.map((lines) => widest(lines, SIZE, true)));
  const headRoom = 30;
  const left = Math.max(widestOf(leftTexts) + BESIDE, headRoom);
  const right = Math.min(width - Math.max(widestOf(rightTexts) + BESIDE, headRoom), left + FARTHEST);
  const notes = layoutNotes(data, (i) => (i <= from ? left : right), width);
  const scale = lineScale({ ...data, targets: [] });
  const reversed = isRank(data);
  const axisNote = reversed ? charts.bestFirst : scale.min > 0 ? charts.axisFrom : null;
  const legend = layoutLegend(signItems(figuresOf({ ...data, whole: null }), speech), width);
  const total = height ?? Math.max(freeHeight(width) - 40, data.series.length * 44) + notes.height + legend.height;
  const top = notes.height + HEAD + (axisNote === null ? 0 : 22) + 10;
  const bottom = total - legend.height - 16;
  const y = linear(scale, reversed ? top : bottom, reversed ? bottom : top);

  const endsAt = (p: number, texts: readonly (readonly string[])[], x: number, anchor: 'start' | 'end'): readonly SlopeEnd[] => {
    const rows = data.series.flatMap((series, s) => {
      const figure = series.points[p] ?? null;
      return figure === null || figure.value === null ? [] : [{ s, own: series.own, figure, y: y(figure.value), lines: texts[s] ?? [] }];
    });
    const centres = spread(rows.map((row) => row.y), rows.map((row) => row.lines.length * lineHeight(SIZE)), top - 10, bottom + 10);
    return rows.map((row, r) => ({
      mark: { series: row.s, position: p, figure: row.figure, label: markLabel(placeOf(data, row.s, p), row.figure, speech), x, y: row.y },
      look: looks[row.s] ?? PLAIN_LOOK,
      own: row.own,
      lines: row.lines,
      x: anchor === 'end' ? x - BESIDE : x + BESIDE,
      y: (centres[r] ?? row.y) - ((row.lines.length - 1) * lineHeight(SIZE)) / 2 + SIZE * 0.36,
      anchor,
    }));
  };

  return {
    height: total,
    left,
    right,
    top,
    bottom,
    heads: [data.positions[from]?.label ?? '', data.positions[to]?.label ?? ''],
    ends: [...endsAt(from, leftTexts, left, 'end'), ...endsAt(to, rightTexts, right, 'start')],
    strokes: data.series.flatMap((series, s) => {
      const [a, b] = [series.points[from] ?? null, series.points[to] ?? null];
      if (!hasNumber(a) || !hasNumber(b) || isBound(a) || isBound(b) || !isComparable(data, series, from, to)) return [];
      return [{ look: looks[s] ?? PLAIN_LOOK, from: y(a.value), to: y(b.value) }];
    }),
    notes: notes.notes.map((note) => ({ ...note, x: note.kind === 'break' ? (left + right) / 2 : note.x })),
    axisNote,
    legend,
    legendTop: total - legend.height - 2,
  };
}
