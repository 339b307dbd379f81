import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { markLabel, placeOf } from '../frame/figure-words';
import { isDirection } from '../frame/look';
import type { PlacedMark } from '../frame/placed-mark';
import { lineHeight, wrap } from '../frame/text';

export const SIZE = 15;
const INDENT = 48;
const PAD = 12;

export interface DirectionRow {
  readonly mark: PlacedMark;
  readonly up: boolean;
  readonly top: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly sentence: readonly string[];
  readonly x: number;
  readonly nameY: number;
  readonly sentenceY: number;
}

/** One card for each direction the sources give without a number: an arrow and a sentence, nothing to measure. */
export function layoutDirection(data: ChartData, width: number, speech: Speech): { readonly rows: readonly DirectionRow[]; readonly height: number } {
  const rows: DirectionRow[] = [];
  let top = 0;
  data.series.forEach((series, s) => {
    series.points.forEach((figure, p) => {
      if (figure === null || !isDirection(figure)) return;
      const up = figure.qualifier === 'increase';
      const place = [series.label, data.positions[p]?.label].filter((name) => name !== undefined && name !== '').join(', ');
      const name = wrap(place, width - INDENT, SIZE, true);
      const sentence = wrap(speech.words.charts.directions[up ? 'increase' : 'decrease'], width - INDENT, SIZE);
      const nameY = top + PAD + SIZE;
      const sentenceY = nameY + name.length * lineHeight(SIZE);
      const height = sentenceY + (sentence.length - 1) * lineHeight(SIZE) + PAD - top;
      const label = markLabel(placeOf(data, s, p) || series.label, figure, speech);
      rows.push({
        mark: { series: s, position: p, figure, label, x: width / 2, y: top },
        up,
        top,
        height,
        name,
        sentence,
        x: INDENT,
        nameY,
        sentenceY,
      });
      top += height + PAD;
    });
  });
  return { rows, height: Math.max(0, top - PAD) };
}
