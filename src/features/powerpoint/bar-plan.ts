import type { ChartData } from '../../charts/chart-data';
import { barScale } from '../../charts/bar/scale';
import { ceilingOf } from '../../charts/frame/ceiling';
import { placeOf } from '../../charts/frame/figure-words';
import { textWidth, wrap } from '../../charts/frame/text';
import { seriesFills } from '../../charts/looks';
import { partFills } from '../../charts/palette';
import { hasNumber } from '../../charts/figures';
import { localeOf } from '../../i18n/language';
import { axisFormat, POINTS_PER_INCH } from './chart-measures';
import { markWords, pointOf } from './chart-points';
import { CHART_TEXT } from './chart-text';
import type { NativeChart, NativePoint, NativeSeries } from './native-chart';
import { paintOf } from './paints';
import type { Plan } from './plan';

/** Of the width of a chart: names of lying bars, and what is left of an upright one beside its axis. */
const NAMES = 0.34;
const FIELD = 0.9;
const LEGEND = 0.45;
const BAR = 0.27;
const BETWEEN = 0.13;
const LINE = 0.24;

const inches = (text: string): number => textWidth(text, CHART_TEXT, true) / POINTS_PER_INCH;

const widestValue = ({ data, speech }: Plan): number =>
  Math.max(0.2, ...data.series.flatMap(({ points }) => points.flatMap((point) => (hasNumber(point) ? [inches(markWords(point, speech.language))] : []))));

/** Whether bars of periods can stand upright, their values over them. */
function isUpright(plan: Plan, stacked: boolean): boolean {
  const { data, room } = plan;
  if (data.along !== 'period') return false;
  const band = (room.w * FIELD) / data.positions.length;
  const side = stacked ? 1 : data.series.length;
  const isNarrow = data.positions.some(({ label }) => wrap(label, band * POINTS_PER_INCH, CHART_TEXT).length > 2);
  return !isNarrow && widestValue(plan) <= (side === 1 ? band * 0.95 : band / (side + 0.45));
}

/** How many categories of lying bars have room one under the other. */
function mostLying({ data, room }: Plan, stacked: boolean): number {
  const side = stacked ? 1 : data.series.length;
  const lines = Math.max(1, ...data.positions.map(({ label }) => wrap(label, room.w * NAMES * POINTS_PER_INCH, CHART_TEXT).length));
  const each = Math.max(side * BAR + BETWEEN, lines * LINE + 0.08);
  return Math.max(1, Math.floor((room.h - (data.series.length > 1 ? LEGEND : 0)) / each));
}

/** Runs of neighbours, as few as have room and of like length. */
function evenly<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / most));
  const each = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, i) => all.slice(i * each, (i + 1) * each)).filter((some) => some.length > 0);
}

/** Paint of one bar where it is not that of its series: of a lone series by the order of its parts, or own and others. */
function barPaint(data: ChartData, p: number): string | null {
  const { along, ordinal, ownPosition, positions, series: [only, ...others] } = data;
  if (only === undefined || others.length > 0) return null;
  if (along === 'breakdown' && ordinal) {
    const parts = partFills(positions.map(({ id }, i) => ({ id, figure: only.points[i] ?? null })), data);
    return paintOf(parts[p]?.fill ?? 'var(--accent)');
  }
  return ownPosition === null || positions[p]?.id === ownPosition ? null : paintOf('var(--neutral-mark)');
}

/** A segment of a stack has its value upon it where that fits; what is not a plain number always has. */
function stackedLabel(point: NativePoint, words: string, share: number): NativePoint {
  const fits = point.label !== null && ('words' in point.label || inches(words) + 0.1 <= share);
  return fits ? point : { ...point, label: null };
}

interface Drawn {
  readonly form: 'columns' | 'bars';
  readonly stacked: boolean;
  /** Positions to be drawn, in their order. */
  readonly order: readonly number[];
}

/** Longest bar first to the end of the field, so that the value after it has room. */
function axisOf(plan: Plan, { form, stacked }: Drawn): NativeChart['axis'] {
  const scale = barScale(plan.data, stacked);
  const field = form === 'bars' ? plan.room.w * (1 - NAMES) * FIELD : plan.room.h * 0.75;
  const value = stacked ? 0 : form === 'bars' ? widestValue(plan) + 0.15 : LINE + 0.1;
  const max = stacked ? scale.max : scale.max / (1 - Math.min(0.5, value / field));
  const min = stacked || scale.min >= 0 ? scale.min : scale.min / (1 - Math.min(0.5, value / field));
  const step = (scale.ticks[1] ?? 1) - (scale.ticks[0] ?? 0);
  return { min, max, step, format: axisFormat(scale, plan.data, plan.speech.language), shown: stacked, reversed: false };
}

function seriesOf(plan: Plan, drawn: Drawn, axis: NativeChart['axis']): readonly NativeSeries[] {
  const { data, subject, room, speech } = plan;
  const fills = seriesFills(data);
  const field = drawn.form === 'bars' ? room.w * (1 - NAMES) * FIELD : Infinity;
  return data.series.map((series, s) => ({
    name: series.label || subject,
    paint: paintOf(fills[s]?.fill ?? 'var(--accent)'),
    on: paintOf(fills[s]?.on ?? 'var(--on-accent)'),
    marker: 'square',
    dashed: false,
    widthPt: 0,
    points: drawn.order.map((p) => {
      const figure = series.points[p] ?? null;
      const point = pointOf(figure, speech.language, { paint: barPaint(data, p) });
      if (point === null || figure === null || !drawn.stacked) return point;
      return stackedLabel(point, markWords(figure, speech.language), (point.value / (axis.max - axis.min)) * field);
    }),
  }));
}

function barChart(plan: Plan, drawn: Drawn): NativeChart {
  const { data, speech } = plan;
  const axis = axisOf(plan, drawn);
  return {
    form: drawn.form,
    stacked: drawn.stacked,
    language: localeOf(speech.language),
    corner: data.alongLabel,
    categories: drawn.order.map((p) => data.positions[p]?.label ?? ''),
    series: seriesOf(plan, drawn, axis),
    undrawn: [],
    axis,
    isWhole: false,
    hasLegend: data.series.length > 1,
    hasCategoryNames: true,
  };
}

const chartsOf = (plan: Plan, order: readonly number[], stacked: boolean): readonly NativeChart[] =>
  isUpright(plan, stacked)
    ? [barChart(plan, { form: 'columns', stacked, order })]
    : evenly(order, mostLying(plan, stacked)).map((some) => barChart(plan, { form: 'bars', stacked, order: some }));

/** Bars side by side or upon each other; lying ones on as many slides as they need, all on one scale. */
export const barCharts = (plan: Plan, stacked: boolean): readonly NativeChart[] => chartsOf(plan, plan.data.positions.map((_, p) => p), stacked);

/** The best first as the indicator counts, those without a number last. */
export function rankedCharts(plan: Plan): readonly NativeChart[] {
  const { positions, series, direction } = plan.data;
  const sign = direction === 'lower' ? 1 : -1;
  const figures = positions.map((_, p) => series[0]?.points[p] ?? null);
  const key = (p: number): number => sign * (figures[p]?.value ?? sign * Infinity);
  const listed = figures.flatMap((figure, p) => (figure === null ? [] : [p]));
  return chartsOf(plan, listed.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b))), false);
}

/** A bar for each figure, named by its place: what bounds are drawn as. Percentages run to 100, where what is open ends. */
export function boundCharts(plan: Plan): readonly NativeChart[] {
  const { data, subject } = plan;
  const places = data.series.flatMap((series, s) =>
    series.points.flatMap((figure, p) => (figure === null ? [] : [{ id: `${s} ${p}`, label: placeOf(data, s, p) || series.label || subject, figure }])),
  );
  const ceiling = ceilingOf(data);
  const only = { id: 'all', label: subject, own: false, points: places.map(({ figure }) => figure) };
  const charts = barCharts({ ...plan, data: { ...data, along: 'breakdown', ordinal: false, ownPosition: null, positions: places, series: [only], seriesLabel: null } }, false);
  return ceiling === null ? charts : charts.map((chart) => ({ ...chart, axis: { ...chart.axis, min: Math.min(0, chart.axis.min), max: ceiling, step: ceiling / 4, shown: true } }));
}
