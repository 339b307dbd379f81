import { lineHeight, wrap } from '../../charts/frame/text';
import type { Box } from './use-box';

/** Text as a slide has room for it. */
interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Lines that are left out, because even the smallest size has no room for them. */
  readonly left: number;
}

const SIZES = [24, 22, 20, 18, 16, 15, 14, 13, 12] as const;
const SMALLEST = 12;
const BETWEEN = 6;
const SAFE = 0.96;

const heightOf = (line: string, size: number, width: number): number => Math.max(1, wrap(line, width * SAFE, size).length) * lineHeight(size) + BETWEEN;

/** Lines at the largest size at which all of them fit a box; else as many as fit at the smallest. */
export function fitText(lines: readonly string[], { width, height }: Box): FittedText {
  const whole = (size: number): number => lines.reduce((sum, line) => sum + heightOf(line, size, width), 0);
  const size = SIZES.find((one) => whole(one) <= height);
  if (size !== undefined) return { size, lines, left: 0 };
  let room = height - lineHeight(SMALLEST);
  const kept = lines.findIndex((line) => {
    room -= heightOf(line, SMALLEST, width);
    return room < 0;
  });
  const count = Math.max(0, kept);
  return { size: SMALLEST, lines: lines.slice(0, count), left: lines.length - count };
}
