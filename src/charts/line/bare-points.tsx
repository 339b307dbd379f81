import { use, useState, type MouseEvent } from 'react';
import { markKey, MarksContext } from '../frame/marks';
import { nearest } from './nearest';
import { PointMark } from './point';
import type { Point } from './scene';

/** As far from a point as its pressable circle reaches. */
const REACH = 12;

interface PlacedPoint {
  readonly point: Point;
  /** Where the field ends on the right. */
  readonly right: number;
}

interface Props {
  readonly points: readonly PlacedPoint[];
  readonly width: number;
  readonly height: number;
}

const keyOf = (placed: PlacedPoint | null): string | null => (placed === null ? null : markKey(placed.point.mark));

/**
 * Points of a dense line, of which only the stroke tells. There may be thousands, and none has a sign of its own: one
 * becomes a mark when the pointer comes near it or the keys reach it.
 */
export function BarePoints({ points, width, height }: Props) {
  const layer = use(MarksContext);
  const [near, setNear] = useState<string | null>(null);
  if (layer === null || layer.paper || points.length === 0) return null;
  const under = ({ currentTarget, clientX, clientY }: MouseEvent<SVGGElement>): PlacedPoint | null => {
    const box = currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return null;
    const scale = width / box.width;
    return nearest(points, (clientX - box.left) * scale, (clientY - box.top) * scale, REACH);
  };
  const look = (event: MouseEvent<SVGGElement>): void => setNear(keyOf(under(event)));
  // A finger presses before there is a mark under it.
  const press = (event: MouseEvent<SVGGElement>): void => {
    const found = event.target instanceof Element && event.target.closest('[data-mark]') === null ? under(event) : null;
    if (found !== null) layer.open(found.point.mark.figure);
  };
  const shown = points.filter((each) => keyOf(each) === layer.stop || keyOf(each) === near);
  return (
    // Every point is reached by the arrow keys too, and stands in the table.
    <g onPointerMove={look} onPointerDown={look} onPointerLeave={() => setNear(null)} onClick={press}>
      <rect width={width} height={height} fill="transparent" />
      {shown.map(({ point, right }) => (
        <PointMark key={markKey(point.mark)} point={point} right={right} />
      ))}
    </g>
  );
}
