import type { ChartSeries } from '../chart-data';
import { hasNumber } from '../figures';
import { shortFigure } from '../frame/figure-words';
import { spread } from '../frame/spread';
import { lineHeight, textWidth, widest, wrap } from '../frame/text';
import type { Language } from '../../i18n/language';
import type { Plot, Point, Text } from './scene';

export const LABEL_SIZE = 13;
const BESIDE = 10;

/** Room for the names of the series right of the plot, and whether they stand there at all. */
export function endColumn(series: readonly ChartSeries[], width: number, language: Language): { readonly width: number; readonly named: boolean } {
  const values = series.map((one) => shortAt(one, lastOf(one), language));
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

const lastOf = (series: ChartSeries): number => series.points.findLastIndex(hasNumber);

function shortAt(series: ChartSeries, i: number, language: Language): string {
  const figure = series.points[i] ?? null;
  return figure === null ? '' : shortFigure(figure, language);
}

interface EndOptions {
  readonly named: boolean;
  readonly width: number;
  /** Pixels between neighbouring positions. */
  readonly step: number;
  readonly language: Language;
}

/** Texts beside the last point of each series, moved apart where they would overlap; by number of the series. */
export function endLabels(
  series: readonly ChartSeries[],
  ends: readonly (Pick<Point['mark'], 'x' | 'y'> | null)[],
  plot: Plot,
  { named, width, step, language }: EndOptions,
): ReadonlyMap<number, NonNullable<Point['end']>> {
  const rows = series.flatMap((one, i) => {
    const end = ends[i];
    if (end === undefined || end === null) return [];
    const value = shortAt(one, lastOf(one), language);
    const lines = named ? nameAndValue(one.label, value, width - plot.right - BESIDE) : [value];
    return [{ i, end, lines }];
  });
  const sizes = rows.map((row) => row.lines.length * lineHeight(LABEL_SIZE));
  const centres = spread(rows.map((row) => row.end.y), sizes, plot.top - 8, plot.bottom + 12);
  return new Map(
    rows.map(({ i, end, lines }, r) => {
      const centre = centres[r] ?? end.y;
      const y = centre - ((lines.length - 1) * lineHeight(LABEL_SIZE)) / 2 + LABEL_SIZE * 0.36;
      const leader = Math.abs(centre - end.y) > 8 || plot.right - end.x > step * 0.75;
      return [i, { lines, x: plot.right + BESIDE, y, anchor: 'start' as const, leader }];
    }),
  );
}

/**
 * Where the value of point `i` of a lone series stands: over it, or under it at the bottom of a valley. Null where the
 * points are too close; then the highest, the lowest, the first and the last keep theirs.
 */
export function valueLabel(
  ys: readonly (number | null)[],
  i: number,
  { x, bottom, step }: { readonly x: number; readonly bottom: number; readonly step: number },
  text: string,
): Text | null {
  const y = ys[i] ?? null;
  if (y === null) return null;
  const known = ys.filter((other) => other !== null);
  const [before, after] = [ys[i - 1] ?? null, ys[i + 1] ?? null];
  const isValley = (before !== null || after !== null) && (before ?? y) <= y && (after ?? y) <= y && Math.min(before ?? y, after ?? y) < y;
  const isExtreme = y === Math.min(...known) || y === Math.max(...known);
  const isEnd = i === ys.findIndex((other) => other !== null) || i === ys.findLastIndex((other) => other !== null);
  if (textWidth(text, LABEL_SIZE, true) + 4 > step && !isExtreme && !isEnd) return null;
  return { lines: [text], x, y: isValley && y + 16 <= bottom ? y + 22 : y - 11, anchor: 'middle' };
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
