import type { Figure } from '../../domain/figure';
import type { Box } from './room';

/** A figure with its place: in the order of the arrow keys, and in pixels, where its words show on hover. */
export interface PlacedMark {
  readonly series: number;
  readonly position: number;
  readonly figure: Figure;
  /** Said by a screen reader and shown on hover: 'Hà Tĩnh, 2023: 7,54 điểm'. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** What it covers, where it is more than a point. */
  readonly box?: Box | undefined;
}
