import type { Figure } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { speakFigure } from '../../i18n/format';
import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import type { ChartData } from '../chart-data';
import { remarksOf } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend, type LegendItem } from '../frame/legend';
import { isAbove, isBound } from '../frame/look';
import { lineHeight, wrap } from '../frame/text';
import type { Plot, Text } from '../line/scene';
import { axesOf, axisNotes, placesIn, uprightWidth, type Axes, type Places } from './axes';
import { arrowBox, namesOf } from './names';
import { pairsOf, type Pair } from './pairs';
import type { Arrow, ScatterMark } from './scene';

export const TITLE_SIZE = 13;
export const ARROW = 17;
const FOOT = 28;

export interface ScatterScene {
  readonly height: number;
  readonly plot: Plot;
  readonly axes: Axes;
  readonly places: Places;
  /** Name of the upright axis with what must be known of both, above the field. */
  readonly head: readonly Text[];
  readonly foot: Text;
  readonly marks: readonly ScatterMark[];
  /** Names by position of the mark; the others are told on focus, on hover and in the table. */
  readonly names: ReadonlyMap<number, Text>;
  readonly legend: Legend;
  readonly legendTop: number;
}

/** Higher than a line: two figures are read alike. */
const fieldHeight = (width: number): number => Math.round(Math.min(560, Math.max(300, width * 0.6)));

function labelOf(data: ChartData, { position, upright, lying }: Pair, speech: Speech): string {
  const said = (figure: Figure): string => speakFigure(figure, speech.language, speech.words);
  const text = fill(speech.words.charts.pair, {
    place: data.positions[position]?.label ?? '',
    name: data.series[0]?.label ?? '',
    figure: said(upright),
    otherName: data.against?.label ?? '',
    other: said(lying),
  });
  return [...new Set([text, ...remarksOf(upright, speech), ...remarksOf(lying, speech)])].join('; ');
}

function arrowsOf({ upright, lying }: Pair, axes: Axes): readonly Arrow[] {
  const up = isAbove(upright) !== axes.upright.rank;
  return [
    ...(isBound(upright) ? [[0, up ? -1 : 1] as const] : []),
    ...(isBound(lying) ? [[isAbove(lying) ? 1 : -1, 0] as const] : []),
  ];
}

/** Marks from left to right, as the arrow keys go. */
function marksOf(data: ChartData, pairs: readonly Pair[], axes: Axes, places: Places, speech: Speech) {
  const at = (pair: Pair) => ({ pair, x: places.x(pair.lying.value), y: places.y(pair.upright.value) });
  return pairs.map(at).toSorted((a, b) => a.x - b.x || a.y - b.y).map(({ pair, x, y }, i) => ({
    pair,
    drawn: {
      mark: { series: 0, position: i, figure: pair.upright, label: labelOf(data, pair, speech), x, y },
      against: pair.lying,
      own: data.positions[pair.position]?.id === data.ownPosition,
      arrows: arrowsOf(pair, axes),
    } satisfies ScatterMark,
  }));
}

/** The signs of both indicators; a bound is an open mark with an arrow here. */
function legendItems(marks: readonly ScatterMark[], named: number, speech: Speech): readonly LegendItem[] {
  const figures = marks.flatMap(({ mark, against }) => [mark.figure, against]);
  const signs = signItems(figures, speech).map((item): LegendItem => {
    const sign = item.swatch.kind === 'sign' ? item.swatch.sign : null;
    return sign === 'above' || sign === 'below' ? { ...item, swatch: { kind: 'arrow', up: sign === 'above' } } : item;
  });
  return [...signs, ...(named < marks.length ? [{ swatch: { kind: 'none' } as const, text: speech.words.charts.someNamed }] : [])];
}

/** Room of what stands over and under the field, which the legend is not part of. */
function layoutHead(axes: Axes, width: number, speech: Speech) {
  const title = wrap(fill(speech.words.charts.upright, { title: axes.upright.title }), width, TITLE_SIZE, true);
  const notes = axisNotes(axes, speech).flatMap((note) => wrap(note, width, TICK_SIZE));
  const notesTop = title.length * lineHeight(TITLE_SIZE);
  const head: readonly Text[] = [
    { lines: title, x: 0, y: TITLE_SIZE, anchor: 'start' },
    { lines: notes, x: 0, y: notesTop + TICK_SIZE, anchor: 'start' },
  ];
  return { head, height: notesTop + notes.length * lineHeight(TICK_SIZE) + 4 };
}

/** Everything a scatter shows, in pixels: a mark for each place with both figures, and no line through them. */
export function layoutScatter(data: ChartData, width: number, speech: Speech, height?: number): ScatterScene {
  const pairs = pairsOf(data);
  const axes = axesOf(data, pairs, speech);
  const { head, height: top } = layoutHead(axes, width, speech);
  const footLines = wrap(fill(speech.words.charts.lying, { title: axes.lying.title }), width, TITLE_SIZE, true);
  const under = FOOT + footLines.length * lineHeight(TITLE_SIZE) + 6;
  const field = height === undefined ? fieldHeight(width) : Math.max(160, height - top - under);
  const plot: Plot = { left: uprightWidth(axes, speech), right: width, top, bottom: top + field };
  const places = placesIn(plot, axes);
  const placed = marksOf(data, pairs, axes, places, speech);
  const marks = placed.map(({ drawn }) => drawn);
  const arrows = marks.flatMap((mark) => mark.arrows.map((arrow) => arrowBox(mark, arrow, ARROW)));
  const nameAt = ({ mark }: ScatterMark): string => data.positions[placed[mark.position]?.pair.position ?? -1]?.label ?? '';
  const names = namesOf(marks, nameAt, arrows, plot);
  const legend = layoutLegend(legendItems(marks, names.size, speech), width);
  const legendTop = plot.bottom + under;
  return {
    height: legendTop + legend.height,
    plot,
    axes,
    places,
    head,
    foot: { lines: footLines, x: width, y: plot.bottom + FOOT + TITLE_SIZE, anchor: 'end' },
    marks,
    names,
    legend,
    legendTop,
  };
}
