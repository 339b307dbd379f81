import type { Speech } from '../../i18n/words';
import { axisWidth, TICK_SIZE } from '../axis/axis';
import type { ChartData } from '../chart-data';
import { hasNumber } from '../figures';
import { shortFigure } from '../frame/figure-words';
import { textWidth, wrap } from '../frame/text';
import { VALUE_SIZE } from './bars';
import { BETWEEN, type BarOptions } from './common';
import { lyingBars } from './lying';
import { barScale } from './scale';
import type { BarScene } from './scene';
import { uprightBars } from './upright';

const THICKEST = 56;

const isWhole = (lines: readonly string[], text: string): boolean => lines.join(' ') === text;

/** Thickness of upright bars at a width; null where their values or names would not fit. */
function uprightThickness(data: ChartData, plotWidth: number, stacked: boolean, speech: Speech): number | null {
  if (data.along !== 'period') return null;
  const band = plotWidth / data.positions.length;
  const side = stacked ? 1 : data.series.length;
  const thickness = Math.min(THICKEST, (band * 0.76) / side - BETWEEN);
  const values = data.series.flatMap((series) => series.points.flatMap((point) => (hasNumber(point) ? [shortFigure(point, speech.language)] : [])));
  const room = side === 1 ? band - 4 : thickness + BETWEEN;
  const names = data.positions.map(({ label }) => ({ label, lines: wrap(label, band - 6, TICK_SIZE) }));
  const fits =
    thickness >= 8 &&
    values.every((value) => textWidth(value, VALUE_SIZE, true) <= room) &&
    names.every(({ label, lines }) => lines.length <= 2 && isWhole(lines, label));
  return fits ? thickness : null;
}

/** Everything a chart of bars shows, in pixels. Bars always start at zero. */
export function layoutBar(data: ChartData, options: BarOptions, speech: Speech): BarScene {
  const left = axisWidth(barScale(data, options.stacked), data.unit.label, speech.language);
  const thickness = uprightThickness(data, options.width - left, options.stacked, speech);
  return thickness === null ? lyingBars(data, options, speech) : uprightBars(data, options, thickness, speech);
}
