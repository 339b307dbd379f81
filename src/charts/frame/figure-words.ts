import { unitOf, type Figure } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import { figureParts, speakFigure, formatFigure } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { isDisputed } from './look';

export const isRank = (data: Pick<ChartData, 'unit'>): boolean => data.unit.code === 'rank';

/** A figure as it stands at its mark: the unit is said once beside the chart and not at every mark, but for '%'. */
export function shortFigure(figure: Figure, language: Language): string {
  const { qualifier, number, unit, outOf } = figureParts(figure, language);
  if (number === '') return formatFigure(figure, language);
  // A source's rank is among all provinces; one worked out is among those that happen to have figures.
  const isStatedRank = figure.kind === 'fact' && unitOf(figure).code === 'rank';
  const whole = outOf === '' || isStatedRank ? '' : `/${outOf}`;
  return `${qualifier === '' ? '' : `${qualifier}\u00a0`}${number}${whole}${whole === '' && unit === '%' ? '%' : ''}`;
}

/** What must be said of a figure besides its words. */
export function remarksOf(figure: Figure, { words }: Speech): readonly string[] {
  const { signs } = words.charts;
  if (figure.kind === 'derived') return [signs.derived];
  const status = figure.status === 'provisional' || figure.status === 'estimated' ? [signs[figure.status]] : [];
  return isDisputed(figure) ? [...status, signs.disputed] : status;
}

/** Where a mark stands, in words: 'Hà Tĩnh, 2023'. A name that is the same for every mark is left to the heading. */
export function placeOf(data: ChartData, series: number, position: number): string {
  const names = [data.series.length > 1 ? data.series[series]?.label : undefined, data.positions[position]?.label];
  return names.filter((name) => name !== undefined && name !== '').join(', ');
}

/** What is read aloud at a mark and shown over it: 'Hà Tĩnh, 2023: 7,54 điểm; số tạm thời'. */
export function markLabel(place: string, figure: Figure, speech: Speech): string {
  const spoken = speakFigure(figure, speech.language, speech.words);
  const text = fill(speech.words.charts.mark, { place, figure: spoken });
  return [place === '' ? spoken : text, ...remarksOf(figure, speech)].join('; ');
}
