import type { Box } from './use-box';

/** A slide is laid out with its shorter side this long, so that text of 12 px is a thirtieth of it. */
const SHORTER_SIDE = 360;
const MARGIN = 0.05;

export interface Stage extends Box {
  /** From the slide as it is laid out to the screen. */
  readonly scale: number;
  readonly portrait: boolean;
  /** On each side, and what lies within. */
  readonly margin: Box;
  readonly inner: Box;
}

/** Where a slide is laid out that fills a box on the screen. */
export function stageFor(widthPx: number, heightPx: number): Stage {
  const scale = Math.min(widthPx, heightPx) / SHORTER_SIDE;
  const [width, height] = [widthPx / scale, heightPx / scale];
  const margin = { width: width * MARGIN, height: height * MARGIN };
  const inner = { width: width - 2 * margin.width, height: height - 2 * margin.height };
  return { width, height, scale, portrait: height > width, margin, inner };
}
