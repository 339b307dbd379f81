import { textWidth, wrap } from '../../charts/frame/text';
import { POINTS_PER_INCH } from './chart-measures';
import type { Box } from './items';

/** 16:9, in inches. */
export const PAGE = { w: 13.333, h: 7.5 } as const;
export const MARGIN = 0.6;
export const INNER = PAGE.w - 2 * MARGIN;

/** Nothing on a slide is smaller, in points. */
export const SMALLEST = 14;

export const TITLE: Box = { x: MARGIN, y: 0.4, w: INNER, h: 1.05 };
export const OPENING_TITLE: Box = { x: MARGIN, y: 2.1, w: INNER, h: 2 };
export const FOOT: Box = { x: MARGIN, y: 6.8, w: INNER - 0.9, h: 0.5 };
export const NUMBER: Box = { x: PAGE.w - MARGIN - 0.8, y: 6.8, w: 0.8, h: 0.3 };

/** Room between the title and what stands below it, and above the foot. */
export const GAP = 0.15;

/** Arial is set with this much for a line. */
const LEADING = 1.2;

/** Lines a text takes; widths are those of a wider font, so that there is always room. */
export const linesOf = (text: string, width: number, sizePt: number, bold = false): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, wrap(line, width * POINTS_PER_INCH, sizePt, bold).length), 0);

export const lineHeight = (sizePt: number): number => (sizePt * LEADING) / POINTS_PER_INCH;

export const widthOf = (text: string, sizePt: number, bold = false): number => textWidth(text, sizePt, bold) / POINTS_PER_INCH;

export interface Fitted {
  readonly sizePt: number;
  /** Inches the text takes. */
  readonly height: number;
}

/** The largest of some sizes at which a bold text fits a box; else the smallest. */
export function fitted(text: string, box: Pick<Box, 'w' | 'h'>, sizes: readonly number[]): Fitted {
  const height = (sizePt: number): number => linesOf(text, box.w, sizePt, true) * lineHeight(sizePt);
  const sizePt = sizes.find((size) => height(size) <= box.h) ?? sizes.at(-1) ?? SMALLEST;
  return { sizePt, height: height(sizePt) };
}

export const titleFit = (text: string): Fitted => fitted(text, TITLE, [32, 28, 26, 24, 22, 20, 18, 16]);
