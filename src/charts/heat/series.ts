import type { Figure } from '../../domain/figure';
import { figureParts } from '../../i18n/format';
import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { figuresOf, hasNumber } from '../figures';
import { markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend, type LegendItem } from '../frame/legend';
import { isDisputed } from '../frame/look';
import type { PlacedMark } from '../frame/placed-mark';
import { lineHeight, textWidth, widest, wrap } from '../frame/text';
import { layoutNotes } from '../line/notes';
import type { Note } from '../line/scene';
import { classesOf } from '../map/classes';
import type { Fill } from '../palette';
import { layoutColumns, type Columns } from './columns';

const ROW = 24;
const [LARGEST, SMALLEST] = [13, 10];
const PAD = 6;
/** Half of what the ring of disagreeing sources takes before a value. */
export const RING_ROOM = 4;
/** More than a map has: cells stand close and are compared at a glance. */
const CLASSES = 6;
const NO_FIGURE = '–';
/** Stands for a value too long for its cell where the others are printed. */
const LEFT_OUT = '…';
/** As many values at most may be too long for the size of the others. */
const LONG_SHARE = 0.1;
const EMPTY: Fill = { fill: 'none', on: 'var(--ink-2)' };

export interface HeatCell {
  readonly series: number;
  readonly position: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Null where there is no figure. */
  readonly mark: PlacedMark | null;
  readonly fill: Fill;
  /** The value; where it has no room the sign of an inexact one alone, dots among printed ones, or nothing. */
  readonly text: string;
}

export interface HeatRow {
  readonly series: number;
  readonly name: readonly string[];
  readonly own: boolean;
  readonly reference: boolean;
  readonly top: number;
  readonly height: number;
}

export interface HeatScene {
  readonly height: number;
  readonly nameSize: number;
  readonly valueSize: number;
  readonly columns: Columns;
  /** Where the names of the columns end and the cells begin. */
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly HeatRow[];
  readonly cells: readonly HeatCell[];
  readonly notes: readonly Note[];
  readonly legend: Legend;
  readonly legendTop: number;
}

/** What a cell has for its text: a ring stands before that of a figure its sources disagree on. */
const roomIn = (figure: Figure | null, width: number): number => width - PAD - (figure !== null && isDisputed(figure) ? 2 * RING_ROOM : 0);

/**
 * The largest size at which the exact values fit their cells; null where they do not, so that no value is printed
 * alone. Inexact ones, which are wider by their sign, and a few long ones such as '86,89/100' take no size from the others.
 */
function valueSizeFor(data: ChartData, width: number, speech: Speech): number | null {
  const all = data.series.flatMap(({ points }) => points);
  const exact = all.filter((point) => point !== null && point.qualifier === 'exact');
  const sizes = (exact.length === 0 ? all : exact).map((point) => roomIn(point, width) / textWidth(shortOf(point, speech), 1, true));
  const decisive = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length * LONG_SHARE)] ?? LARGEST;
  const size = Math.min(LARGEST, Math.floor(decisive * 2) / 2);
  return size < SMALLEST ? null : size;
}

const shortOf = (figure: Figure | null, { language }: Speech): string => (figure === null ? NO_FIGURE : shortFigure(figure, language));

/** The value where it fits at a size; else its sign, or that there is one beside others that are printed. */
function textOf(figure: Figure | null, width: number, size: number | null, speech: Speech): string {
  const text = shortOf(figure, speech);
  if (figure === null || figure.value === null) return text;
  if (size !== null && textWidth(text, size, true) <= roomIn(figure, width)) return text;
  return figureParts(figure, speech.language).qualifier || (size === null ? '' : LEFT_OUT);
}

function layoutRows(data: ChartData, names: readonly (readonly string[])[], nameSize: number, top: number): readonly HeatRow[] {
  let at = top;
  return data.series.map(({ own, reference = false }, series) => {
    const name = names[series] ?? [];
    const height = Math.max(ROW, name.length * lineHeight(nameSize) + PAD);
    const row = { series, name, own, reference, top: at, height };
    at += height;
    return row;
  });
}

function cellsOf(data: ChartData, rows: readonly HeatRow[], columns: Columns, size: number | null, speech: Speech): readonly HeatCell[] {
  const classes = classesOf(data, speech, CLASSES);
  return rows.flatMap(({ series, top: y, height }) =>
    data.positions.map((_, position): HeatCell => {
      const figure = data.series[series]?.points[position] ?? null;
      const [x, width] = [columns.lefts[position] ?? 0, columns.width];
      const label = figure === null ? '' : markLabel(placeOf(data, series, position), figure, speech);
      const box = { left: x, right: x + width, top: y, bottom: y + height };
      const fill = hasNumber(figure) ? classes.of(figure.value) : EMPTY;
      const mark = figure && { series, position, figure, label, x: x + width / 2, y, box };
      return { series, position, x, y, width, height, mark, fill, text: textOf(figure, width, size, speech) };
    }),
  );
}

function layoutHeatLegend(data: ChartData, cells: readonly HeatCell[], width: number, speech: Speech): Legend {
  const empty: readonly LegendItem[] = cells.some(({ mark }) => mark === null) ? [{ swatch: { kind: 'dash' }, text: speech.words.charts.noFigure }] : [];
  return layoutLegend([...classesOf(data, speech, CLASSES).legend, ...empty, ...signItems(figuresOf({ ...data, whole: null }), speech)], width);
}

/** A table of cells, rows by columns, whose shade is the class of the figure; a gap has no shade. */
export function layoutHeat(data: ChartData, width: number, speech: Speech): HeatScene {
  const narrow = width < 480;
  const nameSize = narrow ? 12 : 13;
  const names = data.series.map(({ label }) => wrap(label, width * (narrow ? 0.3 : 0.26), nameSize, true));
  const nameRight = Math.ceil(Math.max(0, ...names.map((lines) => widest(lines, nameSize, true)))) + 8;
  const columns = layoutColumns(data, nameRight, width);
  const centre = (p: number): number => (columns.lefts[p] ?? 0) + columns.width / 2;
  const notes = layoutNotes({ ...data, milestones: [] }, centre, width);
  const top = notes.height + columns.headHeight;
  const rows = layoutRows(data, names, nameSize, top);
  const last = rows.at(-1);
  const bottom = last === undefined ? top : last.top + last.height;
  const valueSize = valueSizeFor(data, columns.width, speech);
  const cells = cellsOf(data, rows, columns, valueSize, speech);
  const legend = layoutHeatLegend(data, cells, width, speech);
  const legendTop = bottom + 8;
  return {
    height: legendTop + legend.height,
    nameSize,
    valueSize: valueSize ?? SMALLEST,
    columns,
    top,
    bottom,
    rows,
    cells,
    notes: notes.notes,
    legend,
    legendTop,
  };
}
