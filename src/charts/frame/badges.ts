import type { Remark } from './annotated';
import type { PlacedMark } from './placed-mark';
import { around, crosses, overlaps, type Box } from './room';

export const BADGE_RADIUS = 9;
const POINT = 7;
/** How far a badge may reach onto a neighbour. */
const RIM = 3;
const STEPS = [2, 12, 24, 38] as const;
const DIRECTIONS = [[1, -1], [-1, -1], [1, 1], [-1, 1], [0, -1], [1, 0], [-1, 0], [0, 1]] as const;
/** Words count more than marks, and the rim of the drawing most. */
const [WORDS, CROSSED, MARK, OUTSIDE] = [4, 2, 1, 50];

/** A number in a ring near its mark; `from` is where a leader begins, null where it stands at the mark. */
interface Badge {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly from: readonly [x: number, y: number] | null;
}

/** What a mark covers. */
export const extentOf = (mark: PlacedMark): Box => mark.box ?? around(mark.x, mark.y, POINT);

/** Where a badge stands upon what it marks: at the end of a long bar, at the head of an upright one, at the foot of a cell. */
function placesUpon(number: number, { left, right, top, bottom }: Box): readonly Badge[] {
  const [x, y, room] = [(left + right) / 2, (top + bottom) / 2, 4 * BADGE_RADIUS];
  const at = (to: number, height: number): Badge => ({ number, x: to, y: height, from: null });
  if (bottom - top >= room) return [at(x, top + BADGE_RADIUS + 4)];
  if (right - left >= room) return [at(right - BADGE_RADIUS - 4, y), at(left + BADGE_RADIUS + 4, y)];
  return bottom - top >= 2 * BADGE_RADIUS ? [at(x, bottom - BADGE_RADIUS)] : [];
}

/** Places around a mark, nearest first. */
function places(number: number, box: Box): readonly Badge[] {
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  return STEPS.flatMap((step, i) =>
    DIRECTIONS.map(([dx, dy]): Badge => {
      const reach = (step + BADGE_RADIUS) * (dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1);
      const [edgeX, edgeY] = [cx + dx * halfWidth, cy + dy * halfHeight];
      return { number, x: edgeX + dx * reach, y: edgeY + dy * reach, from: i === 0 ? null : [edgeX, edgeY] };
    }),
  );
}

interface Field {
  readonly width: number;
  readonly height: number;
  /** What the words of the drawing cover. */
  readonly taken: readonly Box[];
}

/** A badge for each remark where it lies on least: not on words and on other marks only where there is no other place. */
export function layoutBadges(remarks: readonly Remark[], marks: readonly PlacedMark[], { width, height, taken }: Field): readonly Badge[] {
  const placed: Badge[] = [];
  const boxOf = ({ x, y }: Badge): Box => around(x, y, BADGE_RADIUS + 1);
  for (const { number, mark } of remarks) {
    const words = [...taken, ...placed.map(boxOf)];
    const others = marks.filter((other) => other !== mark).map(extentOf);
    const faults = (badge: Badge): number => {
      const box = boxOf(badge);
      const outside = box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
      const lying = (boxes: readonly Box[], on: Box): number => boxes.filter((other) => overlaps(on, other)).length;
      const { from, x, y } = badge;
      const crossed = from === null ? 0 : words.filter((word) => crosses([...from, x, y], word)).length;
      return (outside ? OUTSIDE : 0) + WORDS * lying(words, box) + CROSSED * crossed + MARK * lying(others, around(x, y, BADGE_RADIUS - RIM));
    };
    const upon = mark.box === undefined ? [] : placesUpon(number, mark.box);
    const candidates = [...upon, ...places(number, extentOf(mark))].map((badge) => ({ badge, faults: faults(badge) }));
    const best = candidates.reduce((least, one) => (one.faults < least.faults ? one : least), candidates[0] ?? { badge: { number, x: mark.x, y: mark.y, from: null }, faults: 0 });
    placed.push(best.badge);
  }
  return placed;
}
