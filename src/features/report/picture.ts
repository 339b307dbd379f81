import { ImageRun, type Paragraph } from 'docx';
import type { Exhibit } from '../../charts/exhibit';
import { fill } from '../../i18n/fill';
import type { ReportWords } from '../../i18n/messages/report';
import { line, page, paragraph, sizes, textWidth, words } from './form';

/** A chart as dots, with its size in CSS pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws the chart of an exhibit; rejects where the browser cannot. */
export type Draw = (drawn: NonNullable<Exhibit['drawn']>) => Promise<Picture>;

/** Twentieths of a point in a CSS pixel. */
const PIXEL = 15;
const WIDEST = Math.floor(textWidth / PIXEL);
/** Room for the heading and the caption on the same page. */
const HIGHEST = Math.floor((page.height - page.top - page.bottom) / PIXEL) - 120;
/** Below this share of their size its words cannot be read. */
const SMALLEST = 0.75;

/** How much a picture is made smaller to fit its page; null where it would not be readable. */
export function scaleOf({ width, height }: Pick<Picture, 'width' | 'height'>): number | null {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return scale < SMALLEST ? null : scale;
}

interface Captioned {
  readonly number: number;
  readonly caption: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly w: ReportWords;
}

/** The chart with its caption, or why it is not there. */
export function pictureParagraphs(picture: Picture | null, { number, caption, alt, w }: Captioned): readonly Paragraph[] {
  if (picture === null) return [paragraph([words(w.pictureFailed, { italics: true })])];
  const scale = scaleOf(picture);
  if (scale === null) return [paragraph([words(w.pictureTooTall, { italics: true })])];
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { name: `picture${number}`, title: caption, description: alt },
  });
  return [
    line([image], { keepNext: true, spacing: { before: 60 } }),
    line([words(fill(w.picture, { number: String(number), caption }), { bold: true, size: sizes.table })], { spacing: { before: 60, after: 120 } }),
  ];
}
