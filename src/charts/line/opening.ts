import type { Figure } from '../../domain/figure';
import { isAbove, isBound } from '../frame/look';
import type { Plot, Point } from './scene';

const REACH = 30;

/** The hatched way on which the true figure of a bound lies: upward beyond a lower one, downward where ranks stand upside down. */
export function openingAt(figure: Figure, y: number, plot: Plot, reversed: boolean): Point['open'] {
  if (!isBound(figure)) return null;
  if (isAbove(figure) !== reversed) return { up: true, y: y - REACH, height: REACH };
  return { up: false, y, height: Math.max(0, Math.min(REACH, plot.bottom - y)) };
}
