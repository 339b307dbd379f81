import { around, boxOf, clearest, firstFree, type Box } from '../frame/room';
import type { Plot, Text } from '../line/scene';
import type { Arrow, ScatterMark } from './scene';

export const NAME_SIZE = 12;
const [BESIDE, RISE, AROUND, CLEAR] = [12, 9, 6, 2];
const MIDDLE = 0.36;

/** Right and left of a mark, over and under it, and at its corners. */
function places(name: string, { x, y }: ScatterMark['mark']): readonly [Text, ...Text[]] {
  const lines = [name];
  const [over, under, beside] = [y - RISE - 2, y + RISE + NAME_SIZE * 0.8, y + NAME_SIZE * MIDDLE];
  return [
    { lines, x: x + BESIDE, y: beside, anchor: 'start' },
    { lines, x: x - BESIDE, y: beside, anchor: 'end' },
    { lines, x, y: over, anchor: 'middle' },
    { lines, x, y: under, anchor: 'middle' },
    { lines, x: x + RISE, y: over + 3, anchor: 'start' },
    { lines, x: x + RISE, y: under - 3, anchor: 'start' },
    { lines, x: x - RISE, y: over + 3, anchor: 'end' },
    { lines, x: x - RISE, y: under - 3, anchor: 'end' },
  ];
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Marks in the order in which they get a name: the own one, then those that stand furthest from the middle of all. */
function inTurn(marks: readonly ScatterMark[], plot: Plot): readonly ScatterMark[] {
  const [cx, cy] = [median(marks.map(({ mark }) => mark.x)), median(marks.map(({ mark }) => mark.y))];
  const far = ({ mark }: ScatterMark): number =>
    Math.hypot((mark.x - cx) / (plot.right - plot.left), (mark.y - cy) / (plot.bottom - plot.top));
  return marks.toSorted((a, b) => Number(b.own) - Number(a.own) || far(b) - far(a));
}

const wider = (box: Box): Box => ({ left: box.left - CLEAR, right: box.right + CLEAR, top: box.top - CLEAR, bottom: box.bottom + CLEAR });

/** What the arrow of a bound covers. */
export const arrowBox = ({ mark: { x, y } }: ScatterMark, [dx, dy]: Arrow, length: number): Box => ({
  left: Math.min(x, x + dx * length) - 3,
  right: Math.max(x, x + dx * length) + 3,
  top: Math.min(y, y + dy * length) - 3,
  bottom: Math.max(y, y + dy * length) + 3,
});

/**
 * Names by number of the mark, none on another or on a mark. The own one always has its name; of the others as many as
 * there is room for, beginning with those that stand apart.
 */
export function namesOf(marks: readonly ScatterMark[], nameAt: (mark: ScatterMark) => string, arrows: readonly Box[], plot: Plot): ReadonlyMap<number, Text> {
  const field: Box = { ...plot, left: plot.left + 2 };
  const boxes: Box[] = [...marks.map(({ mark }) => around(mark.x, mark.y, AROUND)), ...arrows];
  const placed = new Map<number, Text>();
  for (const each of inTurn(marks, plot)) {
    const texts = places(nameAt(each), each.mark);
    const others = boxes.filter((_, i) => marks[i] !== each);
    const room = { boxes: others, segments: [] };
    const text = each.own ? clearest(texts, NAME_SIZE, room, field) : firstFree(texts, NAME_SIZE, room, field);
    if (text === null) continue;
    placed.set(each.mark.position, text);
    boxes.push(wider(boxOf(text, NAME_SIZE)));
  }
  return placed;
}
