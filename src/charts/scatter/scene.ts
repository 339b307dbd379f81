import type { Figure } from '../../domain/figure';
import type { PlacedMark } from '../frame/placed-mark';

/** A direction in pixels: [1, 0] to the right, [0, -1] up. */
export type Arrow = readonly [number, number];

export interface ScatterMark {
  readonly mark: PlacedMark;
  /** The figure along the x axis; that of the mark is along the y axis. */
  readonly against: Figure;
  readonly own: boolean;
  /** Where the true place of a bound lies. */
  readonly arrows: readonly Arrow[];
}
