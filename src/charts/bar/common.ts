import type { Speech } from '../../i18n/words';
import { TICK_SIZE } from '../axis/axis';
import type { ChartData } from '../chart-data';
import { figuresOf } from '../figures';
import { ceilingOf } from '../frame/ceiling';
import { markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type LegendItem } from '../frame/legend';
import { isDirection } from '../frame/look';
import { lineHeight, wrap } from '../frame/text';
import type { Text } from '../line/scene';
import { seriesFills } from '../looks';
import type { BarScene } from './scene';

export const NAME_SIZE = 13;
/** Pixels between bars of one position. */
export const BETWEEN = 2;

export interface BarOptions {
  readonly width: number;
  readonly height?: number | undefined;
  readonly stacked: boolean;
}

/** Legend of the series over the bars, and of signs and `extra` things under them. */
export function legends(data: ChartData, width: number, extra: readonly LegendItem[], speech: Speech) {
  const fills = seriesFills(data);
  const series = data.series.length < 2 ? [] : data.series.map((one, i): LegendItem => ({ swatch: { kind: 'fill', fill: fills[i]?.fill ?? 'var(--accent)' }, text: one.label }));
  return {
    legendAbove: layoutLegend(series, width),
    legend: layoutLegend([...extra, ...signItems(figuresOf({ ...data, whole: null }), speech)], width),
  };
}

/** The hatch beyond a bound runs to the end of the field, or to a hundred per cent. */
export function openingOf(data: ChartData, at: (value: number) => number, end: number): BarScene['open'] {
  const ceiling = ceilingOf(data);
  return { to: ceiling === null ? end : at(ceiling), endless: ceiling === null };
}

/** The start of bar `p` of series `s` along the axis of numbers: the end of the one under it in a stack. */
export const baseOf = (data: ChartData, stacked: boolean, s: number, p: number): number =>
  stacked ? data.series.slice(0, s).reduce((sum, series) => sum + (series.points[p]?.value ?? 0), 0) : 0;

/** Figures without a number, in words where their bar would stand. */
export function statedOf(data: ChartData, textAt: (s: number, p: number) => Text, speech: Speech): BarScene['stated'] {
  return data.series.flatMap((series, s) =>
    series.points.flatMap((figure, p) => {
      if (figure === null || figure.value !== null) return [];
      const at = textAt(s, p);
      const words = isDirection(figure) ? shortFigure(figure, speech.language) : speech.words.charts.noFigure;
      const mark = { series: s, position: p, figure, label: markLabel(placeOf(data, s, p), figure, speech), x: at.x, y: at.y };
      return [{ mark, text: { ...at, lines: [words] } }];
    }),
  );
}

const NO_FIGURE = '–';

/** What stands where a bar would: words where a whole position is empty, a dash where one series is. */
export function gapsOf(data: ChartData, textAt: (s: number, p: number) => Text, words: string, room: number): readonly Text[] {
  return data.positions.flatMap((_, p) => {
    const empty = data.series.flatMap((series, s) => ((series.points[p] ?? null) === null ? [s] : []));
    const [first] = empty;
    if (first === undefined) return [];
    if (empty.length < data.series.length) return empty.map((s) => ({ ...textAt(s, p), lines: [NO_FIGURE] }));
    const [a, b] = [textAt(0, p), textAt(data.series.length - 1, p)];
    const lines = wrap(words, room, TICK_SIZE);
    const over = a.anchor === 'middle' ? (lines.length - 1) * lineHeight(TICK_SIZE) : 0;
    return [{ lines, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - over, anchor: a.anchor }];
  });
}
