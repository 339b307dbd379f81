import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { hasNumber } from '../figures';
import { shortFigure } from '../frame/figure-words';
import type { PlacedMark } from '../frame/placed-mark';
import { boxOf, clearest, type Obstacles, type Segment } from '../frame/room';
import { PLAIN_LOOK, seriesLooks } from '../looks';
import { needsMarker } from './drawn';
import { endLabels } from './end-labels';
import type { LineFrame } from './frame';
import { LABEL_SIZE, valueLabel } from './labels';
import { NOTE_SIZE } from './notes';
import { boxesOf, segmentsOf } from './obstacles';
import { openingAt } from './opening';
import type { Run } from './runs';
import type { LineScene, Point, Text } from './scene';

/** Room a value may take beyond the field, under its lowest point. */
const BEYOND = 7;

interface Surroundings {
  readonly runs: readonly (readonly Run[])[];
  readonly targets: LineScene['targets'];
  readonly gaps: LineScene['gaps'];
}

/** Strokes, rules and words of the field. */
function obstaclesOf(frame: LineFrame, marks: readonly PlacedMark[], { runs, targets, gaps }: Surroundings): Obstacles {
  const { plot } = frame;
  const strokes = runs.flatMap((own, s) => segmentsOf(marks.filter((mark) => mark.series === s), own));
  const rules = [
    ...targets.map(({ rule }) => rule),
    ...frame.notes.map(({ x }): Segment => [x, plot.top, x, plot.bottom]),
  ];
  const words = [...targets.flatMap(({ text }) => text ?? []), ...gaps.flatMap(({ text }) => text ?? [])];
  return { segments: [...strokes, ...rules], boxes: words.map((text) => boxOf(text, NOTE_SIZE)) };
}

/** The value of a point of a lone series, on the side of its point where it lies on less. */
function loneValue(ys: readonly (number | null)[], frame: LineFrame, points: readonly Pick<Point, 'mark' | 'open'>[], obstacles: Obstacles, mark: PlacedMark, { language }: Speech): Text | null {
  const { plot } = frame;
  const room = { x: mark.x, bottom: plot.bottom, step: frame.x(1) - frame.x(0) };
  const texts = valueLabel(ys, mark.position, room, shortFigure(mark.figure, language));
  if (texts === null) return null;
  const field = { left: plot.left, right: Infinity, top: plot.top - 2 * LABEL_SIZE, bottom: plot.bottom + BEYOND };
  return clearest(texts, LABEL_SIZE, { ...obstacles, boxes: [...obstacles.boxes, ...boxesOf(points, mark)] }, field);
}

/** The marks whose values are printed: in a dense line only the first of the highest and lowest, the first and the last. */
function labelled(marks: readonly PlacedMark[], dense: boolean): ReadonlySet<PlacedMark> {
  if (!dense) return new Set(marks);
  const byHeight = marks.toSorted((a, b) => a.y - b.y);
  return new Set([marks[0], marks.at(-1), byHeight[0], byHeight.at(-1)].filter((mark) => mark !== undefined));
}

interface Size {
  readonly width: number;
  /** As in `Drawn`. */
  readonly dense: boolean;
}

/** Every figure that has a number and is drawn, with its look and its words. */
export function pointsOf(data: ChartData, frame: LineFrame, marks: readonly PlacedMark[], around: Surroundings, { width, dense }: Size, speech: Speech): readonly Point[] {
  const looks = seriesLooks(data);
  const numbered = marks.filter((mark) => hasNumber(mark.figure));
  const opened = numbered.map((mark) => ({ mark, open: openingAt(mark.figure, mark.y, frame.plot, frame.reversed) }));
  const obstacles = obstaclesOf(frame, numbered, around);
  const lone = data.series.length === 1;
  const ends = lone ? null : endLabels(data, frame, opened, obstacles, { width, language: speech.language });
  const ys = data.positions.map((): number | null => null);
  for (const mark of lone ? numbered : []) ys[mark.position] = mark.y;
  const valued = lone ? labelled(numbered, dense) : new Set();
  const last = new Map(numbered.map((mark) => [mark.series, mark]));
  return opened.map(({ mark, open }) => {
    const value = valued.has(mark) ? loneValue(ys, frame, opened, obstacles, mark, speech) : null;
    const end = last.get(mark.series) === mark ? (ends?.get(mark.series) ?? null) : null;
    const bare = dense && value === null && last.get(mark.series) !== mark && !needsMarker(mark.figure, mark.position, around.runs[mark.series] ?? []);
    return { mark, open, look: looks[mark.series] ?? PLAIN_LOOK, own: data.series[mark.series]?.own ?? false, bare, value, end };
  });
}
