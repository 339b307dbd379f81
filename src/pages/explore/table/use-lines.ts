import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

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

/** Slots in sight and some around them. */
interface Sight {
  readonly first: number;
  readonly shown: number;
}

const UNSEEN: Sight = { first: 0, shown: Math.ceil(ASSUMED.height / LINE_PX) + AROUND };

/** Tells which slots are in sight of a box, now and whenever it scrolls or changes its size; the answer ends it. */
function watch(box: HTMLElement, slots: number, linePx: number, tell: (sight: Sight) => void): () => void {
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count: slots,
    getScrollElement: () => box,
    estimateSize: () => linePx,
    overscan: AROUND,
    initialRect: ASSUMED,
    initialOffset: box.scrollTop,
    scrollToFn: elementScroll,
    observeElementOffset,
    observeElementRect: (instance, told) => observeElementRect(instance, (rect) => told(rect.height > 0 ? rect : ASSUMED)),
    onChange: (instance) => {
      const items = instance.getVirtualItems();
      tell({ first: items[0]?.index ?? 0, shown: items.length });
    },
  });
  const stop = virtualizer._didMount();
  virtualizer._willUpdate();
  return stop;
}

/** The lines of a table in sight in its box; `scale` is how much larger than usual text is. */
export function useLines(box: RefObject<HTMLElement | null>, count: number, scale: number): LinesInSight {
  const all = count <= MOST_DRAWN;
  const slots = Math.min(count, MOST_SLOTS);
  const linePx = LINE_PX * scale;
  const [sight, setSight] = useState(UNSEEN);
  useLayoutEffect(() => {
    if (all || box.current === null) return undefined;
    const tell = (next: Sight) => setSight((before) => (before.first === next.first && before.shown === next.shown ? before : next));
    return watch(box.current, slots, linePx, tell);
  }, [all, box, slots, linePx]);
  if (all) return { all, places: places(0, count), beforePx: 0, afterPx: 0, linePx };
  const shown = Math.min(sight.shown, slots);
  const first = Math.min(sight.first, slots - shown);
  const start = firstLine(first, shown, slots, count);
  return { all, places: places(start, shown), beforePx: first * linePx, afterPx: (slots - first - shown) * linePx, linePx };
}

const places = (start: number, length: number): readonly number[] => Array.from({ length }, (_, i) => start + i);
