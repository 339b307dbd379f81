import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { boxOf, clearest, type Box, type Obstacles, type Segment } from '../frame/room';
import { textWidth } from '../frame/text';
import { targetsAlong } from '../targets';
import { NOTE_SIZE } from './notes';
import { baseValue, baseWords } from './base';
import { targetText } from './scale';
import type { Plot, TargetRule, Text } from './scene';

const [SHORTEST, LONGEST] = [28, 80];
const OVER = 6;
/** Room for the sign of a broken axis. */
const INSET = 10;

/** Half the length of a rule that stands at one of positions `step` pixels apart. */
const halfRule = (step: number): number => Math.min(LONGEST, Math.max(SHORTEST, step * 0.84)) / 2;

/** Words over the rule, under it, or further out where those would lie on figures; never beyond the field. */
function wordsAt(words: string, x: number, y: number, plot: Plot, obstacles: Obstacles): Text {
  const half = textWidth(words, NOTE_SIZE, true) / 2;
  const within = Math.max(plot.left + INSET + half, Math.min(plot.right - half, x));
  const at = (height: number): Text => ({ lines: [words], x: within, y: height, anchor: 'middle' });
  const further = [20, 36].flatMap((more) => [at(y - OVER - more), at(y + NOTE_SIZE + OVER + more)]);
  const field: Box = { ...plot, left: plot.left - 1, right: plot.right + 1, top: plot.top - NOTE_SIZE };
  return clearest([at(y - OVER), at(y + NOTE_SIZE + OVER), ...further], NOTE_SIZE, obstacles, field);
}

interface Field {
  readonly plot: Plot;
  /** Pixels between neighbouring positions. */
  readonly step: number;
  readonly x: (position: number) => number;
  readonly y: (value: number) => number;
}

/** Targets across an upright scale: a short rule at the position of its period, or a long one where all are of it. */
export function uprightTargets(data: ChartData, { plot, step, x, y }: Field, obstacles: Obstacles, speech: Speech): readonly TargetRule[] {
  const placed: TargetRule[] = [];
  for (const { target, position } of targetsAlong(data)) {
    const height = y(target.value);
    const half = halfRule(step);
    const rule: Segment = position === null ? [plot.left, height, plot.right, height] : [x(position) - half, height, x(position) + half, height];
    const taken = placed.flatMap(({ text }) => (text === null ? [] : boxOf(text, NOTE_SIZE)));
    const text = wordsAt(targetText(target, data, speech), (rule[0] + rule[2]) / 2, height, plot, { ...obstacles, boxes: [...obstacles.boxes, ...taken] });
    placed.push({ id: target.id, rule, text });
  }
  return placed;
}

/** The base of index numbers, a rule across the field with its words; none for other figures. */
export function baseRules(data: ChartData, { plot, y }: Pick<Field, 'plot' | 'y'>, obstacles: Obstacles, speech: Speech): readonly TargetRule[] {
  const base = baseValue(data);
  if (base === null) return [];
  const height = y(base);
  const words = baseWords(data, speech);
  // Lines begin at the base, so its words stand at the far end where they can.
  const [last, ...others] = [plot.right, (plot.left + plot.right) / 2, plot.left].map((x) => wordsAt(words, x, height, plot, obstacles));
  const field: Box = { ...plot, top: plot.top - NOTE_SIZE };
  const text = last === undefined ? null : clearest([last, ...others], NOTE_SIZE, obstacles, field);
  return [{ id: 'base', rule: [plot.left, height, plot.right, height], text, base: true }];
}
