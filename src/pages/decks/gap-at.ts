/** Where a slide stands on the screen, in CSS pixels. */
export type Place = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Between which slides something would be put down. */
export interface Gap {
  /** From 0, before the first, to the count of slides. */
  readonly index: number;
  /** The slide beside the gap that stands in the same row, and on which side of it the gap is. */
  readonly beside: number;
  readonly side: 'before' | 'after';
}

const away = (at: number, from: number, to: number): number => Math.max(from - at, at - to, 0);

/** The gap nearest to a point among slides that stand in rows, read as lines of text; null where there is no slide. */
export function gapAt(places: readonly Place[], { x, y }: { readonly x: number; readonly y: number }): Gap | null {
  let beside = -1;
  let [nearestRow, nearest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  places.forEach(({ left, right, top, bottom }, i) => {
    const [row, column] = [away(y, top, bottom), away(x, left, right)];
    if (row > nearestRow || (row === nearestRow && column >= nearest)) return;
    [beside, nearestRow, nearest] = [i, row, column];
  });
  const place = places[beside];
  if (place === undefined) return null;
  const side = x < (place.left + place.right) / 2 ? 'before' : 'after';
  return { index: side === 'before' ? beside : beside + 1, beside, side };
}

/** The place, from 0, that a slide from `from` comes to when it is put into a gap. */
export const placeOfGap = (from: number, { index }: Gap): number => (index > from ? index - 1 : index);
