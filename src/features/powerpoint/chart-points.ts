import type { ChartData } from '../../charts/chart-data';
import { numberFormat } from '../../charts/download/formats';
import { shortFigure } from '../../charts/frame/figure-words';
import { isAbove, isBelow, isDisputed, isOpen } from '../../charts/frame/look';
import { runsOf } from '../../charts/line/runs';
import { readStated } from '../../domain/stated';
import type { Figure } from '../../domain/figure';
import { digitsOf, figureParts } from '../../i18n/figure-parts';
import type { Language } from '../../i18n/language';
import { groupedFormat, isReadTwoWays } from './chart-measures';
import type { NativePoint, PointLabel, Sureness } from './native-chart';

/** Stands at a figure on which sources disagree. */
const DISPUTED = '*';

function surenessOf(figure: Figure): Sureness {
  if (isAbove(figure)) return 'above';
  if (isBelow(figure)) return 'below';
  if (figure.qualifier === 'approx') return 'approx';
  if (figure.kind === 'derived') return 'derived';
  return isOpen(figure) ? 'open' : 'plain';
}

/** A figure as it stands at its mark: '> 50%', '27', '7,54*'. */
export const markWords = (figure: Figure, language: Language): string => shortFigure(figure, language) + (isDisputed(figure) ? DISPUTED : '');

/** An exact number keeps its label when somebody edits it; what a number cannot say, as 'more than' and '1/3', is words. */
function labelOf(figure: Figure, language: Language): PointLabel {
  const words = markWords(figure, language);
  const value = figure.value ?? 0;
  if (figure.qualifier !== 'exact' || readStated(figure)?.is === 'value' || isReadTwoWays(value, digitsOf(figure))) return { words };
  const after = words.slice(figureParts(figure, language).number.length);
  const withAfter = (format: string): string => (after === '' ? format : `${format}"${after}"`);
  return { format: groupedFormat(numberFormat(figure), value, language).split(';').map(withAfter).join(';') };
}

/** A figure as a point of a chart; null for none and for one without a number, which is no length. */
export function pointOf(figure: Figure | null, language: Language, changes: Partial<NativePoint> = {}): NativePoint | null {
  if (figure === null || figure.value === null) return null;
  return { value: figure.value, label: labelOf(figure, language), sureness: surenessOf(figure), paint: null, joined: true, below: false, ...changes };
}

/**
 * Whether a stroke leads to each position of a series from the one before. Only where both have a number is there
 * anything to join, and only figures that can be compared are.
 */
export function joinedIn(data: ChartData, s: number): readonly boolean[] {
  const series = data.series[s];
  if (series === undefined) return [];
  const starts = new Set(runsOf(data, series).map(({ from }) => from));
  return data.positions.map((_, p) => !starts.has(p) || (series.points[p - 1]?.value ?? null) === null);
}
