import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Lines that are drawn, and the room of those that are not. */
export interface LinesInSight {
  /** Whether every line is drawn. */
  readonly all: boolean;
  readonly places: readonly number[];
  readonly beforePx: number;
  readonly afterPx: number;
  readonly linePx: number;
}

/** Up to here everything is drawn, so that paper and assistive technology have it all. */
export const MOST_DRAWN = 200;

const LINE_PX = 40;
/** Taller pages are cut off by some browsers: 17.8 million pixels is the least known, and a wall doubles its text. */
const MOST_SLOTS = 200_000;
const AROUND = 8;
/** Where nothing is laid out, as on a server. */
const ASSUMED = { width: 800, height: 600 };

/**
 * The first line to draw when slot `slot` of `slots` is the first in sight. Where there are more lines than slots a slot
 * passes over several, and lines in sight still follow each other; the last slots show the last lines.
 */
export function firstLine(slot: number, shown: number, slots: number, lines: number): number {
  if (lines <= slots) return slot;
  const way = Math.max(1, slots - shown);
  return Math.min(lines - shown, Math.round((slot / way) * (lines - shown)));
}

/** The lines of a table in sight in its box; `scale` is how much larger than usual text is. */
export function useLines(box: RefObject<HTMLElement | null>, count: number, scale: number): LinesInSight {
  const all = count <= MOST_DRAWN;
  const slots = Math.min(count, MOST_SLOTS);
  const linePx = LINE_PX * scale;
  const virtualizer = useVirtualizer({
    count: all ? 0 : slots,
    getScrollElement: () => box.current,
    estimateSize: () => linePx,
    overscan: AROUND,
    initialRect: ASSUMED,
    observeElementRect: (instance, tell) => observeElementRect(instance, (rect) => tell(rect.height > 0 ? rect : ASSUMED)),
  });
  if (all) return { all, places: Array.from({ length: count }, (_, k) => k), beforePx: 0, afterPx: 0, linePx };
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const start = firstLine(first?.index ?? 0, items.length, slots, count);
  return {
    all,
    places: items.map((_, i) => start + i),
    beforePx: first?.start ?? 0,
    afterPx: virtualizer.getTotalSize() - (last?.end ?? 0),
    linePx,
  };
}
