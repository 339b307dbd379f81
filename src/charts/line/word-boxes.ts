import { TICK_SIZE } from '../axis/axis';
import { boxOf, type Box } from '../frame/room';
import { LABEL_SIZE } from './labels';
import { NOTE_SIZE } from './notes';
import type { LineScene } from './scene';

/** What the words of a line cover: values, names, notes, targets and the labels of its axes. */
export function wordBoxes({ points, stated, notes, targets, labels, plot }: LineScene): readonly Box[] {
  const values = points.flatMap(({ value, end }) => [...(value === null ? [] : [value]), ...(end === null ? [] : [end])]);
  const small = [...stated.map(({ text }) => text), ...notes.map(({ text }) => text), ...targets.flatMap(({ text }) => text ?? [])];
  const axis = labels.map(({ x, text }) => ({ lines: [text], x, y: plot.bottom + 22, anchor: 'middle' as const }));
  return [
    ...values.map((text) => boxOf(text, LABEL_SIZE)),
    ...small.map((text) => boxOf(text, NOTE_SIZE)),
    ...axis.map((text) => boxOf(text, TICK_SIZE)),
  ];
}
