import type { ChartData } from '../chart-data';
import { isFilled } from '../figures';
import { lineHeight, widest, wrap } from '../frame/text';
import type { Gap, Plot } from './scene';

export const GAP_SIZE = 12;
const NARROWEST = 34;
/** What is thinner nobody sees; years of single missing days would be thousands of them. */
const THINNEST = 0.5;

/** Spans of steps, each [from, to) in half steps around positions that no series has a number for. */
function emptySpans(data: ChartData, places: readonly number[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  const add = (from: number, to: number): void => {
    const last = spans.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else spans.push([from, to]);
  };
  places.forEach((place, i) => {
    const before = places[i - 1];
    if (before !== undefined && place - before > 1) add(before + 0.5, place - 0.5);
    if (data.series.every((series) => !isFilled(series, i))) add(place - 0.5, place + 0.5);
  });
  return spans;
}

/** Grey fields where no series has a number, with the words for it where they fit and no figure says why itself. */
export function layoutGaps(
  data: ChartData,
  places: readonly number[],
  at: (place: number) => number,
  plot: Plot,
  words: string,
): readonly Gap[] {
  return emptySpans(data, places).flatMap(([from, to]) => {
    const [x, width] = [at(from), at(to) - at(from)];
    if (width < THINNEST) return [];
    const lines = wrap(words, width - 6, GAP_SIZE);
    const fits = width >= NARROWEST && widest(lines, GAP_SIZE) <= width && lines.length <= 4 && lines.join(' ') === words;
    const y = (plot.top + plot.bottom) / 2 - ((lines.length - 1) * lineHeight(GAP_SIZE)) / 2;
    const told = (): boolean =>
      places.some((place, i) => place > from && place < to && data.series.some((series) => (series.points[i] ?? null) !== null));
    return { x, width, text: fits && !told() ? { lines, x: x + width / 2, y, anchor: 'middle' } : null };
  });
}
