import { fill } from '../../i18n/fill';
import { formatNumber, formatPeriod } from '../../i18n/format';
import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { figuresOf, hasNumber } from '../figures';

/** What the base period of an index counts. */
const BASE = 100;

/** The height at which the base stands where every figure is an index; null for any other figures. */
export function baseValue(data: ChartData): number | null {
  const figures = figuresOf(data).filter(hasNumber);
  return figures.length > 0 && figures.every((figure) => figure.kind === 'derived' && figure.rule === 'index') ? BASE : null;
}

/** The base in words, '2015 = 100'; without its period where the figures have several. */
export function baseWords(data: ChartData, { language, words }: Speech): string {
  const figure = formatNumber(BASE, { digits: 0, language });
  const periods = new Set(figuresOf(data).flatMap((one) => (one.kind === 'derived' && one.from[0] !== undefined ? [one.from[0].period] : [])));
  const [period] = periods;
  return periods.size === 1 && period !== undefined ? fill(words.charts.indexBase, { period: formatPeriod(period, language), figure }) : figure;
}
