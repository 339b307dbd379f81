import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import { linear } from '../axis/ticks';
import { placesAlong } from '../axis/time';
import type { ChartData } from '../chart-data';
import { figuresOf, hasNumber } from '../figures';
import { isRank, markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type LegendItem } from '../frame/legend';
import { isDirection } from '../frame/look';
import type { PlacedMark } from '../frame/marks';
import { freeHeight } from '../frame/sizes';
import { lineHeight, textWidth, wrap } from '../frame/text';
import { seriesLooks, type SeriesLook } from '../palette';
import { layoutGaps } from './gaps';
import { endColumn, endLabels, thinned, valueLabel } from './labels';
import { layoutNotes, NOTE_SIZE } from './notes';
import { runsOf } from './runs';
import { lineScale, targetText, tickTexts } from './scale';
import type { LineScene, Plot, Point } from './scene';

export interface LineOptions {
  readonly width: number;
  readonly height?: number | undefined;
  /** Whether neighbouring points are joined. */
  readonly joined: boolean;
}

/** Room for the value under the lowest point. */
const UNDER = 18;
const NOTE_ROW = lineHeight(NOTE_SIZE) + 6;

function legendItems(data: ChartData, looks: readonly SeriesLook[], named: boolean, speech: Speech): readonly LegendItem[] {
  const series = data.series.map((one, i): LegendItem => {
    const look = looks[i] ?? { paint: 'var(--ink)', dash: undefined, marker: 'circle', width: 2 };
    return { swatch: { kind: 'line', paint: look.paint, dash: look.dash, marker: look.marker }, text: one.label };
  });
  return [...(data.series.length > 1 && !named ? series : []), ...signItems(figuresOf({ ...data, whole: null }), speech)];
}

function marksOf(data: ChartData, speech: Speech, at: (s: number, p: number) => { readonly x: number; readonly y: number }): readonly PlacedMark[] {
  return data.series.flatMap((series, s) =>
    series.points.flatMap((figure, p) => {
      if (figure === null) return [];
      return [{ series: s, position: p, figure, label: markLabel(placeOf(data, s, p), figure, speech), ...at(s, p) }];
    }),
  );
}

/** Everything a line of points shows, in pixels; `height` left out is the height of its kind. */
export function layoutLine(data: ChartData, { width, height, joined }: LineOptions, speech: Speech): LineScene {
  const { charts } = speech.words;
  const looks = seriesLooks(data);
  const scale = lineScale(data);
  const reversed = isRank(data);
  const texts = tickTexts(data, scale, speech);
  const left = Math.ceil(Math.max(...texts.map((text) => textWidth(text, TICK_SIZE)))) + 10;
  const column = endColumn(data.series, width, speech.language);
  const right = width - column.width;
  const places = placesAlong(data.positions.map((position) => position.id), data.along === 'period');
  const xOf = linear({ min: -0.5, max: (places.at(-1) ?? 0) + 0.5 }, left, right);
  const xAt = (position: number): number => xOf(places[position] ?? 0);

  const zigzag = !reversed && scale.min > 0;
  const axisNote = zigzag ? charts.axisFrom : reversed ? charts.bestFirst : null;
  const notes = layoutNotes(data, xAt, width);
  const unnamed = layoutGaps(data, places, xOf, { left, right, top: 0, bottom: 0 }, charts.noFigure).some((gap) => gap.text === null);
  const gapItem: readonly LegendItem[] = unnamed ? [{ swatch: { kind: 'gap' }, text: charts.noFigure }] : [];
  const legend = layoutLegend([...legendItems(data, looks, column.named, speech), ...gapItem], width);
  const xLabels = data.positions.map((position) => position.label);
  const total = height ?? freeHeight(width) + notes.height + legend.height;
  const plot: Plot = {
    left,
    right,
    top: notes.height + (axisNote === null ? 8 : NOTE_ROW) + 14,
    bottom: total - legend.height - 34,
  };
  const floor = plot.bottom - (data.series.length === 1 ? UNDER : 4);
  const yOf = linear(scale, reversed ? plot.top : floor, reversed ? floor : plot.top);
  const middle = (plot.top + plot.bottom) / 2;
  const marks = marksOf(data, speech, (s, p) => {
    const value = data.series[s]?.points[p]?.value ?? null;
    return { x: xAt(p), y: value === null ? middle : yOf(value) };
  });

  const step = xOf(1) - xOf(0);
  const endsAt = data.series.map((_, s) => marks.findLast((mark) => mark.series === s && hasNumber(mark.figure)) ?? null);
  const ends = data.series.length > 1 ? endLabels(data.series, endsAt, plot, { named: column.named, width, step, language: speech.language }) : new Map();
  const ys = data.series[0]?.points.map((point) => (hasNumber(point) ? yOf(point.value) : null)) ?? [];
  const kept = thinned(xLabels, data.positions.map((_, i) => xAt(i)), TICK_SIZE);
  return {
    width,
    height: total,
    plot,
    floor,
    scale,
    reversed,
    places,
    ticks: scale.ticks.map((tick, i) => ({ y: yOf(tick), text: texts[i] ?? '' })),
    labels: data.positions.flatMap((_, i) =>
      kept[i] ? [{ x: xAt(i), text: xLabels[i] ?? '', faint: data.series.every((series) => (series.points[i] ?? null) === null) }] : [],
    ),
    strokes: data.series.map((series, s) => ({
      series: s,
      look: looks[s] ?? { paint: 'var(--ink)', dash: undefined, marker: 'circle', width: 2 },
      runs: joined ? runsOf(data, series) : series.points.flatMap((point, i) => (hasNumber(point) ? [{ from: i, to: i }] : [])),
    })),
    points: marks
      .filter((mark) => hasNumber(mark.figure))
      .map((mark): Point => ({
        mark,
        look: looks[mark.series] ?? { paint: 'var(--ink)', dash: undefined, marker: 'circle', width: 2 },
        own: data.series[mark.series]?.own ?? false,
        value: data.series.length > 1 ? null : valueLabel(ys, mark.position, { x: mark.x, bottom: plot.bottom, step }, shortFigure(mark.figure, speech.language)),
        end: endsAt[mark.series] === mark ? (ends.get(mark.series) ?? null) : null,
      })),
    stated: marks
      .filter((mark) => !hasNumber(mark.figure))
      .map((mark) => {
        const words = isDirection(mark.figure) ? shortFigure(mark.figure, speech.language) : charts.noFigure;
        return { mark, text: { lines: wrap(words, Math.max(34, step - 6), NOTE_SIZE), x: mark.x, y: middle + mark.series * 40, anchor: 'middle' as const } };
      }),
    gaps: layoutGaps(data, places, xOf, plot, charts.noFigure),
    notes: notes.notes,
    targets: data.targets.map((target) => ({
      id: target.id,
      y: yOf(target.value),
      text: { lines: [targetText(target, data, speech)], x: plot.left + 14, y: yOf(target.value) - 5, anchor: 'start' as const },
    })),
    axisNote,
    zigzag,
    legend,
    legendTop: total - legend.height - 2,
  };
}
