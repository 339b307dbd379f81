import { around, type Box, type Obstacles, type Segment } from '../frame/room';
import type { PlacedMark } from '../frame/placed-mark';
import type { Run } from './runs';
import type { Point } from './scene';

const MARKER = 6;
const HATCH = 6;

/** The strokes between the points of one series. */
export const segmentsOf = (marks: readonly PlacedMark[], runs: readonly Run[]): readonly Segment[] =>
  marks.flatMap((mark, i) => {
    const next = marks[i + 1];
    const joined = next !== undefined && runs.some((run) => run.from <= mark.position && next.position <= run.to);
    return joined ? [[mark.x, mark.y, next.x, next.y] as const] : [];
  });

/** What the points and their hatches cover; `but` is the point a text belongs to. */
export const boxesOf = (points: readonly Pick<Point, 'mark' | 'open'>[], but: PlacedMark): readonly Box[] =>
  points.flatMap(({ mark, open }) => [
    ...(mark === but ? [] : [around(mark.x, mark.y, MARKER)]),
    ...(open === null ? [] : [{ left: mark.x - HATCH, right: mark.x + HATCH, top: open.y, bottom: open.y + open.height }]),
  ]);

export const together = (a: Obstacles, boxes: readonly Box[]): Obstacles => ({ ...a, boxes: [...a.boxes, ...boxes] });
