import type { ChartData, ChartSeries } from '../chart-data';
import { hasNumber } from '../figures';
import { shortFigure } from '../frame/figure-words';
import type { PlacedMark } from '../frame/placed-mark';
import { spread } from '../frame/spread';
import { lineHeight, textWidth, widest, wrap } from '../frame/text';
import type { Language } from '../../i18n/language';
import type { EndLabel, Plot, Text } from './scene';

export const LABEL_SIZE = 13;
export const BESIDE = 10;
export const MIDDLE = 0.36;

/** Room for the names of the series right of the plot, and whether they stand there at all. */
export function endColumn(data: ChartData, width: number, language: Language): { readonly width: number; readonly named: boolean } {
  const { series } = data;
  const values = series.map((one) => columnValue(data, one, language));
  const valueWidth = Math.max(0, ...values.map((value) => textWidth(value, LABEL_SIZE, true)));
  if (series.length === 1) return { width: valueWidth / 2 + 6, named: false };
  const named = width >= 480;
  const names = series.map((one, i) => widest(nameAndValue(one.label, values[i] ?? '', width * 0.26), LABEL_SIZE, true));
  return { width: BESIDE + 4 + (named ? Math.max(...names) : valueWidth), named };
}

/** A name with its value behind it, or under it where one line is too long. */
export function nameAndValue(name: string, value: string, room: number): readonly string[] {
  const both = `${name} ${value}`;
  return textWidth(both, LABEL_SIZE, true) <= room ? [both] : [...wrap(name, room, LABEL_SIZE, true), value];
}

export const lastOf = (series: ChartSeries): number => series.points.findLastIndex(hasNumber);

/** The last value of a series; the column stands at the end of the axis, so one that ends earlier is followed by its period. */
function columnValue(data: ChartData, series: ChartSeries, language: Language): string {
  const last = lastOf(series);
  const figure = series.points[last] ?? null;
  if (figure === null) return '';
  const value = shortFigure(figure, language);
  return last === data.positions.length - 1 ? value : `${value} (${data.positions[last]?.label ?? ''})`;
}

interface ColumnOptions {
  readonly named: boolean;
  readonly width: number;
  readonly language: Language;
}

/** Texts in the column right of the plot, moved apart where they would overlap; by number of the series. */
export function columnLabels(
  data: ChartData,
  ends: readonly PlacedMark[],
  plot: Plot,
  { named, width, language }: ColumnOptions,
): ReadonlyMap<number, EndLabel> {
  const rows = ends.flatMap((end) => {
    const series = data.series[end.series];
    if (series === undefined) return [];
    const value = columnValue(data, series, language);
    return [{ end, lines: named ? nameAndValue(series.label, value, width - plot.right - BESIDE) : [value] }];
  });
  const sizes = rows.map((row) => row.lines.length * lineHeight(LABEL_SIZE));
  const centres = spread(rows.map((row) => row.end.y), sizes, plot.top - 8, plot.bottom + 12);
  return new Map(
    rows.map(({ end, lines }, r) => {
      const centre = centres[r] ?? end.y;
      const y = centre - ((lines.length - 1) * lineHeight(LABEL_SIZE)) / 2 + LABEL_SIZE * MIDDLE;
      const leader = Math.abs(centre - end.y) > 8 && end.position === data.positions.length - 1;
      return [end.series, { lines, x: plot.right + BESIDE, y, anchor: 'start' as const, leader }];
    }),
  );
}

/**
 * Where the value of point `i` of a lone series may stand, the better side first: over it, or under it at the bottom
 * of a valley. Null where the points are too close; then the highest, the lowest, the first and the last keep theirs.
 */
export function valueLabel(
  ys: readonly (number | null)[],
  i: number,
  { x, bottom, step }: { readonly x: number; readonly bottom: number; readonly step: number },
  text: string,
): readonly [Text, Text] | null {
  const y = ys[i] ?? null;
  if (y === null) return null;
  const known = ys.filter((other) => other !== null);
  const [before, after] = [ys[i - 1] ?? null, ys[i + 1] ?? null];
  const isValley = (before !== null || after !== null) && (before ?? y) <= y && (after ?? y) <= y && Math.min(before ?? y, after ?? y) < y;
  const isExtreme = y === Math.min(...known) || y === Math.max(...known);
  const isEnd = i === ys.findIndex((other) => other !== null) || i === ys.findLastIndex((other) => other !== null);
  if (textWidth(text, LABEL_SIZE, true) + 4 > step && !isExtreme && !isEnd) return null;
  const over: Text = { lines: [text], x, y: y - 11, anchor: 'middle' };
  const under: Text = { ...over, y: y + 21 };
  return isValley && y + 16 <= bottom ? [under, over] : [over, under];
}

/** Which labels of an axis are printed so that none touches the next; the last one always is. */
export function thinned(texts: readonly string[], xs: readonly number[], size: number): readonly boolean[] {
  const kept = texts.map(() => false);
  let edge = Infinity;
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const half = textWidth(texts[i] ?? '', size) / 2;
    if ((xs[i] ?? 0) + half + 8 > edge) continue;
    kept[i] = true;
    edge = (xs[i] ?? 0) - half;
  }
  return kept;
}
