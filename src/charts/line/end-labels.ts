import type { Language } from '../../i18n/language';
import type { ChartData } from '../chart-data';
import { shortFigure } from '../frame/figure-words';
import type { PlacedMark } from '../frame/placed-mark';
import { boxOf, firstFree, type Box, type Obstacles } from '../frame/room';
import { lineHeight } from '../frame/text';
import type { LineFrame } from './frame';
import { BESIDE, columnLabels, LABEL_SIZE, lastOf, MIDDLE, nameAndValue } from './labels';
import { boxesOf, together } from './obstacles';
import type { EndLabel, Point, Text } from './scene';

/** A name that stands in the field on lines of its own. */
const NARROW = 90;

interface Options {
  readonly width: number;
  readonly language: Language;
}

/** Where a text may stand at its point: after it, over it, under it, before it. */
function places(lines: readonly string[], { x, y }: PlacedMark): readonly Text[] {
  const more = (lines.length - 1) * lineHeight(LABEL_SIZE);
  const beside = y - more / 2 + LABEL_SIZE * MIDDLE;
  return [
    { lines, x: x + BESIDE, y: beside, anchor: 'start' },
    { lines, x, y: y - BESIDE - 1 - more, anchor: 'middle' },
    { lines, x, y: y + BESIDE + LABEL_SIZE, anchor: 'middle' },
    { lines, x: x - BESIDE, y: beside, anchor: 'end' },
  ];
}

/**
 * Name and value of each of several series. One that reaches the end of the axis has them in the column there; one
 * that ends earlier at its own last point, or in the column with its period where the field is too full.
 */
export function endLabels(
  data: ChartData,
  frame: LineFrame,
  points: readonly Pick<Point, 'mark' | 'open'>[],
  obstacles: Obstacles,
  { width, language }: Options,
): ReadonlyMap<number, EndLabel> {
  const { plot, named } = frame;
  const field: Box = { left: plot.left + 4, right: plot.right + BESIDE - 4, top: plot.top - 12, bottom: plot.bottom + 2 };
  const inField = new Map<number, EndLabel>();
  const inColumn: PlacedMark[] = [];
  data.series.forEach((series, s) => {
    const mark = points.find((point) => point.mark.series === s && point.mark.position === lastOf(series))?.mark;
    if (mark === undefined) return;
    const value = shortFigure(mark.figure, language);
    const texts = mark.position === data.positions.length - 1 ? [] : named ? [[`${series.label} ${value}`], nameAndValue(series.label, value, NARROW)] : [[value]];
    if (texts.length === 0) {
      inColumn.push(mark);
      return;
    }
    const taken = [...inField.values()].map((text) => boxOf(text, LABEL_SIZE));
    const around = together(obstacles, [...boxesOf(points, mark), ...taken]);
    const free = firstFree(texts.flatMap((lines) => places(lines, mark)), LABEL_SIZE, around, field);
    if (free === null) inColumn.push(mark);
    else inField.set(s, { ...free, leader: false });
  });
  return new Map([...inField, ...columnLabels(data, inColumn, plot, { named, width, language })]);
}
