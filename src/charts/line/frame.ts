import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import { linear, type Scale } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { figuresOf, hasNumber } from '../figures';
import { isRank, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend, type LegendItem } from '../frame/legend';
import { freeHeight } from '../frame/sizes';
import { lineHeight, textWidth, wrap } from '../frame/text';
import { PLAIN_LOOK, seriesLooks } from '../looks';
import type { SeriesLook } from '../palette';
import { layoutGaps } from './gaps';
import { endColumn, LABEL_SIZE } from './labels';
import { layoutNotes, NOTE_SIZE, type NotesLayout } from './notes';
import { lineScale, tickTexts } from './scale';
import type { Note, Plot, Text } from './scene';

/** Room for the value under the lowest point of a lone series. */
const UNDER = 18;
const NOTE_ROW = lineHeight(NOTE_SIZE) + 6;
const HEAD = 14;
/** Between words and a rule beside them. */
const CLEAR = 4;
/** Room for the names of the positions. */
const FOOT = 34;

/** The field of a line with everything that decides where a point stands in it. */
export interface LineFrame {
  readonly height: number;
  readonly plot: Plot;
  readonly floor: number;
  readonly scale: Scale;
  readonly reversed: boolean;
  readonly texts: readonly string[];
  readonly places: readonly number[];
  /** Where the axis begins, in steps. */
  readonly from: number;
  /** Whether the names of the series stand at the ends of their lines. */
  readonly named: boolean;
  readonly axisNote: Text | null;
  readonly drawnNote: Text | null;
  readonly zigzag: boolean;
  readonly notes: readonly Note[];
  readonly legend: Legend;
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
}

function legendItems(data: ChartData, named: boolean, gaps: boolean, speech: Speech): readonly LegendItem[] {
  const looks = seriesLooks(data);
  const swatch = (look: SeriesLook): LegendItem['swatch'] => ({ kind: 'line', paint: look.paint, dash: look.dash, marker: look.marker });
  const series = data.series.map((one, i): LegendItem => ({ swatch: swatch(looks[i] ?? PLAIN_LOOK), text: one.label }));
  return [
    ...(data.series.length > 1 && !named ? series : []),
    ...signItems(figuresOf({ ...data, whole: null }), speech),
    ...(gaps ? [{ swatch: { kind: 'gap' } as const, text: speech.words.charts.noFigure }] : []),
  ];
}

const INSET = 14;

/** Room between the axis and the first points, so that the value of a lone series stands beside the axis and not upon it. */
function insetOf({ series }: ChartData, { language }: Speech): number {
  const first = series.length === 1 ? series[0]?.points.find(hasNumber) : undefined;
  return first === undefined ? INSET : INSET + textWidth(shortFigure(first, language), LABEL_SIZE, true) / 2;
}

/** Where an axis of `room` pixels begins, in steps, so that place 0 stands half a step and `inset` pixels within at least. */
const axisStart = (last: number, room: number, inset: number): number => -Math.max(0.5, (inset * (last + 0.5)) / Math.max(1, room - inset));

interface Size {
  readonly width: number;
  readonly height?: number | undefined;
  /** How many points are drawn of how many; null when all are. */
  readonly drawn: string | null;
  /** Place of every position along the axis, in steps. */
  readonly places: readonly number[];
}

/** Notes as they are, or under the words of the axis where a rule would run through these. */
function beside({ notes, height }: NotesLayout, axisNote: string | null): NotesLayout & { readonly isUnder: boolean } {
  const reach = axisNote === null ? 0 : textWidth(axisNote, NOTE_SIZE) + CLEAR;
  if (!notes.some((note) => note.x < reach)) return { notes, height, isUnder: false };
  const under = notes.map((note) => ({ ...note, text: { ...note.text, y: note.text.y + NOTE_ROW } }));
  return { notes: under, height: height + NOTE_ROW, isUnder: true };
}

export function layoutFrame(data: ChartData, { width, height, drawn, places }: Size, speech: Speech): LineFrame {
  const { charts } = speech.words;
  const scale = lineScale(data);
  const reversed = isRank(data);
  const texts = tickTexts(data, scale, speech);
  const left = Math.ceil(Math.max(...texts.map((text) => textWidth(text, TICK_SIZE)))) + 10;
  const column = endColumn(data, width, speech.language);
  const right = width - column.width;
  const last = places.at(-1) ?? 0;
  const from = axisStart(last, right - left, insetOf(data, speech));
  const x = linear({ min: from, max: last + 0.5 }, left, right);
  const zigzag = !reversed && scale.min > 0;
  const axisNote = zigzag ? charts.axisFrom : reversed ? charts.bestFirst : null;
  const notes = beside(layoutNotes(data, (position) => x(places[position] ?? 0), width), axisNote);
  const fields = layoutGaps(data, places, x, { left, right, top: 0, bottom: 0 }, charts.noFigure);
  const legend = layoutLegend(legendItems(data, column.named, fields.some((gap) => gap.text === null), speech), width);
  const said = drawn === null ? [] : wrap(drawn, width, NOTE_SIZE);
  const head = notes.height + said.length * lineHeight(NOTE_SIZE);
  const total = height ?? freeHeight(width) + head + legend.height;
  const top = head + (axisNote === null || notes.isUnder ? 8 : NOTE_ROW) + HEAD;
  const plot: Plot = { left, right, top, bottom: total - legend.height - FOOT };
  const floor = plot.bottom - (data.series.length === 1 ? UNDER : 4);
  return {
    height: total,
    plot,
    floor,
    scale,
    reversed,
    texts,
    places,
    from,
    named: column.named,
    axisNote: axisNote === null ? null : { lines: [axisNote], x: 0, y: notes.isUnder ? NOTE_SIZE : top - 16, anchor: 'start' },
    drawnNote: drawn === null ? null : { lines: said, x: 0, y: notes.height + NOTE_SIZE, anchor: 'start' },
    zigzag,
    notes: notes.notes,
    legend,
    x,
    y: linear(scale, reversed ? top : floor, reversed ? floor : top),
  };
}
