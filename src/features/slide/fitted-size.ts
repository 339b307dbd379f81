import { wrap } from '../../charts/frame/text';

interface Room {
  /** CSS pixels. */
  readonly width: number;
  /** Sizes of text to try, largest first. */
  readonly sizes: readonly number[];
  /** As many lines as a size may take. */
  readonly lines: (size: number) => number;
}

/** Real widths are a little off the estimated ones. */
const SAFE = 0.96;

/** Lines a bold text takes at a size. */
const linesAt = (text: string, size: number, width: number): number => wrap(text, width * SAFE, size, true).length;

/** The largest size at which a bold text keeps to its lines; the smallest one where none does. */
export function fittedSize(text: string, { width, sizes, lines }: Room): number {
  return sizes.find((size) => linesAt(text, size, width) <= lines(size)) ?? sizes.at(-1) ?? 12;
}
