import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import type { ChartData } from '../chart-data';
import { hasNumber } from '../figures';
import { markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { isDirection } from '../frame/look';
import type { PlacedMark } from '../frame/placed-mark';
import { wrap } from '../frame/text';
import { PLAIN_LOOK, seriesLooks } from '../palette';
import { layoutFrame, type LineFrame } from './frame';
import { layoutGaps } from './gaps';
import { endLabels, thinned, valueLabel } from './labels';
import { NOTE_SIZE } from './notes';
import { runsOf } from './runs';
import { targetText } from './scale';
import type { LineScene, Point } from './scene';

interface LineOptions {
  readonly width: number;
  readonly height?: number | undefined;
  /** Whether neighbouring points are joined. */
  readonly joined: boolean;
}

function marksOf(data: ChartData, frame: LineFrame, speech: Speech): readonly PlacedMark[] {
  const middle = (frame.plot.top + frame.plot.bottom) / 2;
  return data.series.flatMap((series, s) =>
    series.points.flatMap((figure, p) => {
      if (figure === null) return [];
      const y = figure.value === null ? middle : frame.y(figure.value);
      return [{ series: s, position: p, figure, label: markLabel(placeOf(data, s, p), figure, speech), x: frame.x(frame.places[p] ?? 0), y }];
    }),
  );
}

function pointsOf(data: ChartData, frame: LineFrame, marks: readonly PlacedMark[], width: number, speech: Speech): readonly Point[] {
  const { language } = speech;
  const looks = seriesLooks(data);
  const numbered = marks.filter((mark) => hasNumber(mark.figure));
  const last = data.series.map((_, s) => numbered.findLast((mark) => mark.series === s) ?? null);
  const lone = data.series.length === 1;
  const step = frame.x(1) - frame.x(0);
  const ends = lone ? null : endLabels(data.series, last, frame.plot, { named: frame.named, width, step, language });
  const ys = data.series[0]?.points.map((point) => (hasNumber(point) ? frame.y(point.value) : null)) ?? [];
  const room = { bottom: frame.plot.bottom, step };
  return numbered.map((mark) => ({
    mark,
    look: looks[mark.series] ?? PLAIN_LOOK,
    own: data.series[mark.series]?.own ?? false,
    value: lone ? valueLabel(ys, mark.position, { ...room, x: mark.x }, shortFigure(mark.figure, language)) : null,
    end: last[mark.series] === mark ? (ends?.get(mark.series) ?? null) : null,
  }));
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
    const faint = data.series.every((series) => (series.points[i] ?? null) === null);
    return kept[i] ? [{ x: xs[i] ?? 0, text: label, faint }] : [];
  });
}

/** Everything a line of points shows, in pixels; `height` left out is the height of its kind. */
export function layoutLine(data: ChartData, { width, height, joined }: LineOptions, speech: Speech): LineScene {
  const frame = layoutFrame(data, { width, height }, speech);
  const looks = seriesLooks(data);
  const marks = marksOf(data, frame, speech);
  const alone = (series: ChartData['series'][number]) =>
    series.points.flatMap((point, i) => (hasNumber(point) ? [{ from: i, to: i }] : []));
  return {
    width,
    height: frame.height,
    plot: frame.plot,
    floor: frame.floor,
    scale: frame.scale,
    reversed: frame.reversed,
    places: frame.places,
    ticks: frame.scale.ticks.map((tick, i) => ({ y: frame.y(tick), text: frame.texts[i] ?? '' })),
    labels: labelsOf(data, frame),
    strokes: data.series.map((series, s) => ({
      series: s,
      look: looks[s] ?? PLAIN_LOOK,
      runs: joined ? runsOf(data, series) : alone(series),
    })),
    points: pointsOf(data, frame, marks, width, speech),
    stated: statedOf(frame, marks, speech),
    gaps: layoutGaps(data, frame.places, frame.x, frame.plot, speech.words.charts.noFigure),
    notes: frame.notes,
    targets: data.targets.map((target) => {
      const y = frame.y(target.value);
      return { id: target.id, y, text: { lines: [targetText(target, data, speech)], x: frame.plot.left + 14, y: y - 5, anchor: 'start' } };
    }),
    axisNote: frame.axisNote,
    zigzag: frame.zigzag,
    legend: frame.legend,
    legendTop: frame.height - frame.legend.height - 2,
  };
}
