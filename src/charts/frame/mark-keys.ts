import type { PlacedMark } from './placed-mark';

type Step = (marks: readonly PlacedMark[], from: PlacedMark) => PlacedMark | undefined;

const inSeries = (marks: readonly PlacedMark[], series: number): readonly PlacedMark[] =>
  marks.filter((mark) => mark.series === series).toSorted((a, b) => a.position - b.position);

const along =
  (by: 1 | -1): Step =>
  (marks, from) => {
    const row = inSeries(marks, from.series);
    return by === 1
      ? row.find((mark) => mark.position > from.position)
      : row.findLast((mark) => mark.position < from.position);
  };

const across =
  (by: 1 | -1): Step =>
  (marks, from) => {
    const others = [...new Set(marks.map((mark) => mark.series))].filter((series) => (series - from.series) * by > 0);
    if (new Set(marks.map((mark) => mark.series)).size === 1) return along(by)(marks, from);
    if (others.length === 0) return undefined;
    const series = by === 1 ? Math.min(...others) : Math.max(...others);
    const distance = (mark: PlacedMark): number => Math.abs(mark.position - from.position);
    return inSeries(marks, series).toSorted((a, b) => distance(a) - distance(b))[0];
  };

const steps = new Map<string, Step>([
  ['ArrowRight', along(1)],
  ['ArrowLeft', along(-1)],
  ['ArrowDown', across(1)],
  ['ArrowUp', across(-1)],
  ['Home', (marks, from) => inSeries(marks, from.series)[0]],
  ['End', (marks, from) => inSeries(marks, from.series).at(-1)],
]);

/**
 * Where a key leads from a mark: left and right along the positions, up and down between the series (along the
 * positions when there is one series). Null for any other key; the mark itself where there is nothing further.
 */
export function nextMark(marks: readonly PlacedMark[], from: PlacedMark, key: string): PlacedMark | null {
  const step = steps.get(key);
  return step === undefined ? null : (step(marks, from) ?? from);
}
