import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import { lineHeight, widest, wrap } from '../frame/text';
import type { Text } from '../line/scene';

/** Words that stand in a frame, because the drawing is misread without them. */
interface Chip {
  readonly text: Text;
  readonly width: number;
  readonly height: number;
}

export interface Head {
  readonly chip: Chip | null;
  readonly note: Text | null;
  readonly height: number;
}

const [SIDE, RISE] = [10, 5];

function chipOf(words: string, width: number): Chip {
  const lines = wrap(words, width - 2 * SIDE, TICK_SIZE, true);
  const height = lines.length * lineHeight(TICK_SIZE) + 2 * RISE;
  const text = { lines, x: SIDE, y: RISE + TICK_SIZE, anchor: 'start' } as const;
  return { text, width: Math.ceil(widest(lines, TICK_SIZE, true)) + 2 * SIDE, height };
}

/** What stands over the panels: that each has a scale of its own, and what must be known of their points and axes. */
export function layoutHead(notes: readonly string[], ownScale: boolean, width: number, { words }: Speech): Head {
  const chip = ownScale ? chipOf(words.charts.ownScale, width) : null;
  const top = chip === null ? 0 : chip.height + 8;
  if (notes.length === 0) return { chip, note: null, height: top };
  const lines = notes.flatMap((note) => wrap(note, width, TICK_SIZE));
  return { chip, note: { lines, x: 0, y: top + TICK_SIZE, anchor: 'start' }, height: top + 24 + (lines.length - 1) * lineHeight(TICK_SIZE) };
}
