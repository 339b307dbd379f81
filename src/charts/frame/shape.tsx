import { tintOf, type MarkerShape } from '../palette';

interface ShapeProps {
  readonly marker: MarkerShape;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly paint: string;
  /** Only the outline: a figure that is not final. */
  readonly hollow?: boolean;
  readonly dash?: string | undefined;
  /** Filled with a paler paint within its dashes: a computed figure. */
  readonly tinted?: boolean;
}

const outlines: Readonly<Record<Exclude<MarkerShape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  triangle: [[0, -1.2], [1.1, 0.85], [-1.1, 0.85]],
  down: [[0, 1.2], [1.1, -0.85], [-1.1, -0.85]],
  plus: [
    [-0.4, -1.15], [0.4, -1.15], [0.4, -0.4], [1.15, -0.4], [1.15, 0.4], [0.4, 0.4],
    [0.4, 1.15], [-0.4, 1.15], [-0.4, 0.4], [-1.15, 0.4], [-1.15, -0.4], [-0.4, -0.4],
  ],
  cross: [
    [-1.05, -0.6], [-0.6, -1.05], [0, -0.45], [0.6, -1.05], [1.05, -0.6], [0.45, 0],
    [1.05, 0.6], [0.6, 1.05], [0, 0.45], [-0.6, 1.05], [-1.05, 0.6], [-0.45, 0],
  ],
  diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
};

/** The marker of a point; series differ in its shape as well as in hue. */
export function Shape({ marker, x, y, size, paint, hollow = false, dash, tinted = false }: ShapeProps) {
  const look = {
    className: 'chart-shape',
    fill: hollow ? 'var(--surface)' : paint,
    stroke: hollow ? paint : 'var(--surface)',
    strokeWidth: hollow ? 2 : 1,
    ...(dash !== undefined && { strokeDasharray: dash, stroke: paint, strokeWidth: tinted ? 1.5 : 2, fill: tinted ? tintOf(paint) : 'var(--surface)' }),
  };
  const r = size / 2;
  if (marker === 'circle') return <circle cx={x} cy={y} r={r} {...look} />;
  return <polygon points={outlines[marker].map(([dx, dy]) => `${x + dx * r},${y + dy * r}`).join(' ')} {...look} />;
}
