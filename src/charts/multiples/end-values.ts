import type { Speech } from '../../i18n/words';
import { shortFigure } from '../frame/figure-words';
import type { PlacedMark } from '../frame/placed-mark';
import { boxOf, clearest, type Box, type Segment } from '../frame/room';
import { LABEL_SIZE } from '../line/labels';
import { boxesOf, segmentsOf } from '../line/obstacles';
import type { Run } from '../line/runs';
import type { Gap, Plot, Point, Text } from '../line/scene';

const RISE = 10;

type Field = Pick<Gap, 'x' | 'width'>;

interface Surroundings {
  readonly plot: Plot;
  readonly runs: readonly Run[];
  readonly gaps: readonly Field[];
  readonly breaks: readonly number[];
}

const boxOfGap = ({ x, width }: Field, plot: Plot): Box => ({ left: x, right: x + width, top: plot.top - 6, bottom: plot.bottom });

/** Places over and under a point, further out by steps, beside the middle of the point or aside of it. */
function places(text: string, { x, y }: PlacedMark, plot: Plot): readonly [Text, ...Text[]] {
  const over: Text = { lines: [text], x, y: y - RISE, anchor: 'middle' };
  const box = boxOf(over, LABEL_SIZE);
  const half = (box.right - box.left) / 2;
  const within = (at: number): number => Math.min(Math.max(at, plot.left + half + 2), plot.right - half);
  const ys = [0, 8, 16, 26].flatMap((more) => [y - RISE - more, y + RISE + LABEL_SIZE * 0.8 + more]);
  const xs = [x, x + half - 4, x - half + 4].map(within);
  const aside = [x + half + RISE, x - half - RISE].map((at): Text => ({ ...over, x: within(at), y: y + LABEL_SIZE * 0.36 }));
  const [first, ...rest] = [...ys.slice(0, 2).flatMap((at) => xs.map((to): Text => ({ ...over, x: to, y: at }))), ...aside, ...ys.slice(2).flatMap((at) => xs.map((to): Text => ({ ...over, x: to, y: at })))];
  return [first ?? over, ...rest];
}

/**
 * Values printed in a panel, by number of the point: the first and the last, each where it lies on least; the reader
 * finds the rest under the pointer and in the table.
 */
export function endValues(points: readonly Pick<Point, 'mark' | 'open'>[], { plot, runs, gaps, breaks }: Surroundings, { language }: Speech): ReadonlyMap<number, Text> {
  const marks = points.map((point) => point.mark);
  const segments = [...segmentsOf(marks, runs), ...breaks.map((x): Segment => [x, plot.top - 6, x, plot.bottom])];
  const field: Box = { left: plot.left, right: plot.right + 1, top: plot.top - 16, bottom: plot.bottom + 2 };
  const placed = new Map<number, Text>();
  for (const i of new Set([0, marks.length - 1])) {
    const mark = marks[i];
    if (mark === undefined) continue;
    const taken = [...placed.values()].map((text) => boxOf(text, LABEL_SIZE));
    const boxes = [...gaps.map((gap) => boxOfGap(gap, plot)), ...boxesOf(points, mark), ...taken];
    placed.set(i, clearest(places(shortFigure(mark.figure, language), mark, plot), LABEL_SIZE, { boxes, segments }, field));
  }
  return placed;
}
