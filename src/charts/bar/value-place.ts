import { RING } from '../frame/legend';
import { isAbove, isDisputed } from '../frame/look';
import { boxOf, type Box as Taken } from '../frame/room';
import type { Text } from '../line/scene';
import { VALUE_SIZE, type Box } from './bars';
import { NAME_SIZE } from './common';
import type { BarMark, BarScene } from './scene';

/** Where the value stands: past the end of its bar, past the hatch of a bound too, so that it lies on neither. */
export function valuePlace({ mark: { figure }, valueAt }: BarMark, { upright, open }: BarScene, box: Box): Omit<Text, 'lines'> {
  const negative = (figure.value ?? 0) < 0;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + VALUE_SIZE * 0.36 };
  if (valueAt === 'upon') return { ...middle, anchor: 'middle' };
  if (upright) {
    const end = isAbove(figure) ? Math.min(box.y, open.to) : box.y;
    return { x: middle.x, y: negative ? box.y + box.height + 16 : end - 6, anchor: 'middle' };
  }
  if (negative) return { x: box.x - 6, y: middle.y, anchor: 'end' };
  const end = box.x + box.width;
  return { x: (isAbove(figure) ? Math.max(end, open.to) : end) + 6 + (isDisputed(figure) ? RING : 0), y: middle.y, anchor: 'start' };
}

/** What the words of the bars cover: values and names. */
export const wordBoxes = (scene: BarScene): readonly Taken[] => [
  ...scene.bars.flatMap((bar) => {
    const { box } = bar.mark;
    if (bar.valueAt === 'none' || box === undefined) return [];
    const place = valuePlace(bar, scene, { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top });
    return [boxOf({ ...place, lines: [bar.value] }, VALUE_SIZE)];
  }),
  ...scene.labels.map((label) => boxOf(label, NAME_SIZE)),
  ...[...scene.stated.map(({ text }) => text), ...scene.notes.map(({ text }) => text)].map((text) => boxOf(text, NAME_SIZE)),
];
