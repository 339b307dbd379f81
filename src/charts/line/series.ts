import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import { placesAlong } from '../axis/time';
import type { ChartData } from '../chart-data';
import { hasNumber } from '../figures';
import { markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { isDirection } from '../frame/look';
import { onceFor } from '../frame/once';
import type { PlacedMark } from '../frame/placed-mark';
import { around } from '../frame/room';
import { wrap } from '../frame/text';
import { PLAIN_LOOK, seriesLooks } from '../looks';
import type { SeriesLook } from '../palette';
import { drawnOf, NOTHING, strokesAmong, type Drawn } from './drawn';
import { layoutFrame, type LineFrame } from './frame';
import { layoutGaps } from './gaps';
import { thinned } from './labels';
import { NOTE_SIZE } from './notes';
import { segmentsOf } from './obstacles';
import { pointsOf } from './points';
import { runsOf, type Run } from './runs';
import type { LineScene } from './scene';
import { baseRules, uprightTargets } from './targets';

/** A point with the nearer part of its value. */
const AROUND = 10;

interface LineOptions {
  readonly width: number;
  readonly height?: number | undefined;
  /** Whether neighbouring points are joined. */
  readonly joined: boolean;
  /** Ids of observations that are drawn in any case, because the reader has set something upon them. */
  readonly kept?: ReadonlySet<string> | undefined;
}

function marksOf(data: ChartData, frame: LineFrame, drawn: Drawn, speech: Speech): readonly PlacedMark[] {
  const middle = (frame.plot.top + frame.plot.bottom) / 2;
  return data.series.flatMap((series, s) =>
    series.points.flatMap((figure, p) => {
      if (figure === null || drawn.positions[s]?.has(p) !== true) return [];
      const y = figure.value === null ? middle : frame.y(figure.value);
      return [{
        series: s,
        position: p,
        figure,
        // Told of the one that is pointed at; thousands are drawn by a stroke.
        get label() {
          return markLabel(placeOf(data, s, p), figure, speech);
        },
        x: frame.x(frame.places[p] ?? 0),
        y,
      }];
    }),
  );
}

/** Figures without a number, in words; series one under the other. */
function statedOf(frame: LineFrame, marks: readonly PlacedMark[], speech: Speech): LineScene['stated'] {
  const room = Math.max(34, frame.x(1) - frame.x(0) - 6);
  return marks
    .filter((mark) => !hasNumber(mark.figure))
    .map((mark) => {
      const words = isDirection(mark.figure) ? shortFigure(mark.figure, speech.language) : speech.words.charts.noFigure;
      return { mark, text: { lines: wrap(words, room, NOTE_SIZE), x: mark.x, y: mark.y + mark.series * 40, anchor: 'middle' } };
    });
}

function labelsOf(data: ChartData, frame: LineFrame): LineScene['labels'] {
  const xs = frame.places.map(frame.x);
  const kept = thinned(data.positions.map((position) => position.label), xs, TICK_SIZE);
  return data.positions.flatMap(({ label }, i) => {
    if (kept[i] !== true) return [];
    return [{ x: xs[i] ?? 0, text: label, faint: data.series.every((series) => (series.points[i] ?? null) === null && series.thinned?.[i] !== 1) }];
  });
}

/** Targets beside the points and strokes; the words of figures are placed after them. */
function targetsOf(data: ChartData, frame: LineFrame, marks: readonly PlacedMark[], runs: readonly (readonly Run[])[], speech: Speech): LineScene['targets'] {
  const boxes = marks.filter((mark) => hasNumber(mark.figure)).map((mark) => around(mark.x, mark.y, AROUND));
  const segments = runs.flatMap((own, s) => segmentsOf(marks.filter((mark) => mark.series === s), own));
  const x = (position: number): number => frame.x(frame.places[position] ?? 0);
  const field = { plot: frame.plot, step: frame.x(1) - frame.x(0), x, y: frame.y };
  return [...baseRules(data, field, { boxes, segments }, speech), ...uprightTargets(data, field, { boxes, segments }, speech)];
}

/**
 * Dashes between points that stand closer than a dash is long make noise, and a browser takes a second to paint them;
 * names at the ends tell such lines apart.
 */
const strokeLook = (look: SeriesLook, isPlain: boolean): SeriesLook => (isPlain ? { ...look, dash: undefined } : look);

const once = onceFor<LineScene>();

/** Everything a line of points shows, in pixels; `height` left out is the height of its kind. */
export function layoutLine(data: ChartData, options: LineOptions, speech: Speech): LineScene {
  const { width, height, joined, kept = NOTHING } = options;
  return once(data, JSON.stringify([width, height, joined, [...kept], speech.language]), () => laidOut(data, options, speech));
}

function laidOut(data: ChartData, { width, height, joined, kept = NOTHING }: LineOptions, speech: Speech): LineScene {
  const places = placesAlong(data.positions.map((position) => position.id), data.along === 'period');
  const whole = data.series.map((series) => (joined ? runsOf(data, series) : []));
  const drawn = drawnOf(data, { runs: whole, joined, places }, { width, kept }, speech);
  const runs = whole.map((own, s) => strokesAmong(own, drawn.positions[s] ?? NOTHING));
  const frame = layoutFrame(data, { width, height, drawn: drawn.note, places }, speech);
  const looks = seriesLooks(data);
  const marks = marksOf(data, frame, drawn, speech);
  const gaps = layoutGaps(data, frame.places, frame.x, frame.plot, speech.words.charts.noFigure);
  const targets = targetsOf(data, frame, marks, runs, speech);
  return {
    width,
    height: frame.height,
    plot: frame.plot,
    floor: frame.floor,
    scale: frame.scale,
    reversed: frame.reversed,
    from: frame.from,
    places: frame.places,
    ticks: frame.scale.ticks.map((tick, i) => ({ y: frame.y(tick), text: frame.texts[i] ?? '' })),
    labels: labelsOf(data, frame),
    strokes: runs.map((own, s) => ({ series: s, look: strokeLook(looks[s] ?? PLAIN_LOOK, drawn.dense && frame.named && data.series[s]?.reference !== true), runs: own })),
    points: pointsOf(data, frame, marks, { runs, targets, gaps }, { width, dense: drawn.dense }, speech),
    stated: statedOf(frame, marks, speech),
    gaps,
    notes: frame.notes,
    targets,
    axisNote: frame.axisNote,
    drawnNote: frame.drawnNote,
    zigzag: frame.zigzag,
    legend: frame.legend,
    legendTop: frame.height - frame.legend.height - 2,
  };
}
