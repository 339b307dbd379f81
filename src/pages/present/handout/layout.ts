import type { PerSheet } from '../../../ui/address';

/** Width of the text of a sheet in CSS pixels: that of A4 between its margins. */
const TEXT = 680;
const SHAPE = 9 / 16;

const widths: Readonly<Record<PerSheet, number>> = { 1: TEXT, 2: 600, 6: 312 };
const besides: Readonly<Record<PerSheet, number>> = { 1: 1, 2: 1, 6: 2 };

/** CSS pixels of a slide on paper. */
export const sizeOf = (perSheet: PerSheet) => ({ widthPx: widths[perSheet], heightPx: Math.round(widths[perSheet] * SHAPE) });

/** Places of the slides, from 0, by rows that no page is turned within. */
export const rowsOf = (count: number, perSheet: PerSheet): readonly (readonly number[])[] => {
  const beside = besides[perSheet];
  return Array.from({ length: Math.ceil(count / beside) }, (_, row) =>
    Array.from({ length: Math.min(beside, count - row * beside) }, (_, place) => row * beside + place));
};
