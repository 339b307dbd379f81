import { lineHeight, widest } from './text';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** What a text must not lie on. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
}

interface Text {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const SHARES = { start: 0, middle: 0.5, end: 1 } as const;

/** What a bold text covers, going by its estimated width. */
export function boxOf({ lines, x, y, anchor }: Text, size: number): Box {
  const width = widest(lines, size, true);
  const left = x - width * SHARES[anchor];
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 + (lines.length - 1) * lineHeight(size) };
}

export const around = (x: number, y: number, radius: number): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a segment runs through a box (Liang and Barsky). */
export function crosses([x1, y1, x2, y2]: Segment, box: Box): boolean {
  let [from, to] = [0, 1];
  const sides = [[x1 - x2, x1 - box.left], [x2 - x1, box.right - x1], [y1 - y2, y1 - box.top], [y2 - y1, box.bottom - y1]] as const;
  for (const [run, room] of sides) {
    if (run === 0 && room < 0) return false;
    if (run < 0) from = Math.max(from, room / run);
    if (run > 0) to = Math.min(to, room / run);
  }
  return from <= to;
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

const boundsOf = ([x1, y1, x2, y2]: Segment): Box => ({ left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) });

const touches = (a: Box, b: Box): boolean => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** What lies where one of the texts could, and how many obstacles there are in all: of thousands a text comes near a few. */
interface Nearby extends Obstacles {
  readonly all: number;
}

function nearby(texts: readonly Text[], size: number, { boxes, segments }: Obstacles): Nearby {
  const places = texts.map((text) => boxOf(text, size));
  const around: Box = {
    left: Math.min(...places.map(({ left }) => left)),
    right: Math.max(...places.map(({ right }) => right)),
    top: Math.min(...places.map(({ top }) => top)),
    bottom: Math.max(...places.map(({ bottom }) => bottom)),
  };
  return {
    boxes: boxes.filter((box) => touches(box, around)),
    segments: segments.filter((segment) => touches(boundsOf(segment), around)),
    all: boxes.length + segments.length,
  };
}

/** Things a text would lie on; one that leaves `within` counts as if it lay on many. */
function faultsOf(text: Text, size: number, { boxes, segments, all }: Nearby, within: Box): number {
  const box = boxOf(text, size);
  const outside = isWithin(box, within) ? 0 : all + 1;
  return outside + boxes.filter((other) => overlaps(box, other)).length + segments.filter((segment) => crosses(segment, box)).length;
}

/** The first of the texts that lies on nothing and within the field; null when none does. */
export function firstFree<T extends Text>(texts: readonly T[], size: number, obstacles: Obstacles, within: Box): T | null {
  const near = nearby(texts, size, obstacles);
  return texts.find((text) => faultsOf(text, size, near, within) === 0) ?? null;
}

/** The text that lies on the fewest things, the earlier of equal ones. */
export function clearest<T extends Text>(texts: readonly [T, ...T[]], size: number, obstacles: Obstacles, within: Box): T {
  const near = nearby(texts, size, obstacles);
  const faults = texts.map((text) => faultsOf(text, size, near, within));
  return texts[faults.indexOf(Math.min(...faults))] ?? texts[0];
}
