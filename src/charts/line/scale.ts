import { fill } from '../../i18n/fill';
import { formatNumber, formatPeriod } from '../../i18n/format';
import { operatorSigns } from '../../i18n/operator-signs';
import type { Speech } from '../../i18n/words';
import type { Target } from '../../domain/dataset';
import { tickText } from '../axis/axis';
import { niceScale, rankScale, type Scale } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { figuresOf, hasNumber, numbersOf } from '../figures';
import { isRank } from '../frame/figure-words';
import { targetsAlong } from '../targets';
import { baseValue } from './base';

const NEAR_ZERO = 0.35;

/** The lowest and the highest, of more values than a call takes arguments; nothing of nothing. */
function extentOf(values: readonly number[]): readonly number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return values.length === 0 ? [] : [low, high];
}

/** A scale of the figures, the targets and the base drawn; it starts at 0 where that costs little of the height. */
export function lineScale(data: ChartData): Scale {
  const values = [...numbersOf(data), ...targetsAlong(data).map(({ target }) => target.value), ...[baseValue(data)].filter((base) => base !== null)];
  const extent = extentOf(values);
  const [low = Infinity, high = -Infinity] = extent;
  if (isRank(data)) return rankScale(extent);
  return niceScale(extent, { count: 4, zero: low >= 0 && low < high * NEAR_ZERO, whole: values.every(Number.isInteger) && high > 4 });
}

/** The number every rank is out of; null when they differ or one does not say. */
function commonOutOf(data: ChartData): number | null {
  const all = new Set(figuresOf(data).filter(hasNumber).map((figure) => figure.outOf));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

export function tickTexts(data: ChartData, scale: Scale, { language }: Speech): readonly string[] {
  const outOf = isRank(data) ? commonOutOf(data) : null;
  const suffix = outOf === null ? '' : `/${formatNumber(outOf, { digits: 0, language })}`;
  return scale.ticks.map((tick) => `${tickText(tick, scale, data.unit.label, language)}${suffix}`);
}

const decimalsIn = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** A target in words, with its period: 'mục tiêu 2025 ≥ 80%'. */
export function targetText(target: Target, data: ChartData, { language, words }: Speech): string {
  const number = formatNumber(target.value, { digits: decimalsIn(target.value), language });
  return fill(words.charts.targetOf, {
    period: formatPeriod(target.period, language),
    operator: operatorSigns[target.operator],
    figure: data.unit.label === '%' ? `${number}%` : number,
  });
}
