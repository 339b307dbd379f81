import type { PlacedMark } from '../frame/placed-mark';

/** Which of the points stands closest to a place of the drawing, no further than `reach` pixels; null when none does. */
export function nearest<T extends { readonly point: { readonly mark: PlacedMark } }>(points: readonly T[], x: number, y: number, reach: number): T | null {
  let found: T | null = null;
  let least = reach * reach;
  for (const each of points) {
    const { mark } = each.point;
    const distance = (mark.x - x) ** 2 + (mark.y - y) ** 2;
    if (distance > least) continue;
    least = distance;
    found = each;
  }
  return found;
}
