import { use } from 'react';
import { BADGE_RADIUS, extentOf, layoutBadges } from './badges';
import { Lines } from './lines';
import { MarksContext } from './marks';
import type { PlacedMark } from './placed-mark';
import type { Box } from './room';

const NUMBER_SIZE = 12;
const RING = 8.5;

/** A ring around a point, or a frame around what has an extent, readable on any paint. */
function Ring({ mark }: { readonly mark: PlacedMark }) {
  const { left, top, right, bottom } = extentOf(mark);
  const size = { x: left - 1.5, y: top - 1.5, width: right - left + 3, height: bottom - top + 3 };
  return (
    <g fill="none">
      {[{ stroke: 'var(--surface)', strokeWidth: 5 }, { stroke: 'var(--ink)', strokeWidth: 2.25 }].map((look) =>
        mark.box === undefined ? <circle key={look.stroke} cx={mark.x} cy={mark.y} r={RING} {...look} /> : <rect key={look.stroke} {...size} {...look} />,
      )}
    </g>
  );
}

interface OverMarksProps {
  readonly width: number;
  readonly height: number;
  /** What the words of the drawing cover. */
  readonly taken: readonly Box[];
}

/** What the reader has set upon the marks, over all of them: rings of those pinned, numbers of those remarked on. */
export function OverMarks({ width, height, taken }: OverMarksProps) {
  const layer = use(MarksContext);
  if (layer === null) return null;
  const badges = layoutBadges(layer.remarks, layer.marks, { width, height, taken });
  return (
    <g pointerEvents="none">
      {layer.pinned.map((mark) => (
        <Ring key={`${mark.series}-${mark.position}`} mark={mark} />
      ))}
      {badges.map(({ number, x, y, from }) => (
        <g key={number} data-remark={number}>
          {from !== null && <line x1={from[0]} y1={from[1]} x2={x} y2={y} stroke="var(--ink)" />}
          <circle cx={x} cy={y} r={BADGE_RADIUS} fill="var(--ink)" stroke="var(--surface)" strokeWidth={1.5} />
          <Lines lines={[String(number)]} x={x} y={y + NUMBER_SIZE * 0.36} size={NUMBER_SIZE} anchor="middle" bold fill="var(--surface)" />
        </g>
      ))}
    </g>
  );
}
