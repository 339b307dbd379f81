import type { Figure } from '../../domain/figure';
import type { Speech } from '../../i18n/words';
import { linear, niceScale, type Scale } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { numbersOf } from '../figures';
import { ceilingOf } from '../frame/ceiling';
import { markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend } from '../frame/legend';
import { isAbove, isBelow } from '../frame/look';
import type { PlacedMark } from '../frame/placed-mark';
import { lineHeight, textWidth, wrap } from '../frame/text';

export const NAME_SIZE = 13;
export const VALUE_SIZE = 16;
const BAR = 40;
const BETWEEN = 14;

export interface BoundRow {
  readonly mark: PlacedMark;
  readonly name: readonly string[];
  readonly nameY: number;
  readonly top: number;
  /** What the figure vouches for, from zero; 0 for an upper bound. */
  readonly solid: number;
  /** What it leaves open: from, to and whether it fades because no end is known. Null for an exact figure. */
  readonly open: { readonly from: number; readonly to: number; readonly endless: boolean } | null;
  readonly value: { readonly text: string; readonly x: number; readonly upon: boolean };
}

export interface BoundScene {
  readonly height: number;
  readonly barHeight: number;
  readonly scale: Scale;
  readonly axisTop: number;
  readonly rows: readonly BoundRow[];
  readonly legend: Legend;
  readonly legendTop: number;
  readonly at: (value: number) => number;
}

/** Percentages run to 100; other axes leave room beyond a bound for what may lie there. */
function boundScale(data: ChartData): Scale {
  const numbers = numbersOf(data);
  const most = Math.max(0, ...numbers);
  const ceiling = ceilingOf(data);
  if (ceiling !== null && Math.min(0, ...numbers) === 0) {
    return { min: 0, max: ceiling, ticks: [0, 25, 50, 75, 100], digits: 0 };
  }
  const open = data.series.some((series) => series.points.some((point) => point !== null && isAbove(point)));
  return niceScale([...numbers, open ? most * 1.3 : most], { zero: true, count: 4 });
}

function opening(figure: Figure, x: number, zero: number, end: number): BoundRow['open'] {
  if (isAbove(figure)) return { from: x, to: end, endless: true };
  return isBelow(figure) ? { from: zero, to: x, endless: false } : null;
}

/** One bar for each figure: solid as far as the source vouches for it, hatched where it leaves the figure open. */
export function layoutBound(data: ChartData, width: number, speech: Speech): BoundScene {
  const scale = boundScale(data);
  const at = linear(scale, 0.5, width - 1);
  let y = 0;
  const rows: BoundRow[] = [];
  data.series.forEach((series, s) => {
    series.points.forEach((figure, p) => {
      if (figure === null) return;
      const place = placeOf(data, s, p) || series.label;
      const name = wrap(place, width, NAME_SIZE);
      const nameY = y + NAME_SIZE + 2;
      const top = nameY + (name.length - 1) * lineHeight(NAME_SIZE) + 8;
      const x = at(figure.value ?? 0);
      const text = figure.value === null ? speech.words.charts.noFigure : shortFigure(figure, speech.language);
      const solid = isBelow(figure) || figure.value === null ? 0 : x - at(0);
      const upon = textWidth(text, VALUE_SIZE, true) + 20 <= solid;
      rows.push({
        mark: { series: s, position: p, figure, label: markLabel(place, figure, speech), x, y: top, box: { left: at(0), right: Math.max(x, at(0)), top, bottom: top + BAR } },
        name,
        nameY,
        top,
        solid,
        open: figure.value === null ? null : opening(figure, x, at(0), width),
        value: { text, x: upon ? x - 10 : Math.min(x + 10, width - textWidth(text, VALUE_SIZE, true) - 8), upon },
      });
      y = top + BAR + BETWEEN;
    });
  });
  const legend = layoutLegend(signItems(rows.map((row) => row.mark.figure), speech), width);
  const axisTop = y - BETWEEN + 4;
  const legendTop = axisTop + 28;
  return { height: legendTop + legend.height + 4, barHeight: BAR, scale, axisTop, rows, legend, legendTop, at };
}
