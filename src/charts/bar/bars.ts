import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { markLabel, placeOf, shortFigure } from '../frame/figure-words';
import { textWidth } from '../frame/text';
import { seriesFills } from '../looks';
import { partFills, type Fill } from '../palette';
import type { BarMark } from './scene';

export const VALUE_SIZE = 13;

const OWN: Fill = { fill: 'var(--accent)', on: 'var(--on-accent)' };
const OTHER: Fill = { fill: 'var(--neutral-mark)', on: 'var(--ink)' };

/** Paint of bar `p` of series `s`: by series; of a lone series by the order of its parts, or own and others. */
function barFills(data: ChartData): (s: number, p: number) => Fill {
  const bySeries = seriesFills(data);
  const [only] = data.series;
  if (data.series.length > 1 || only === undefined) return (s) => bySeries[s] ?? OWN;
  if (data.along === 'breakdown' && data.ordinal) {
    const parts = partFills(data.positions.map(({ id }, p) => ({ id, figure: only.points[p] ?? null })), data);
    return (_, p) => parts[p] ?? OWN;
  }
  if (data.ownPosition === null) return () => OWN;
  return (_, p) => (data.positions[p]?.id === data.ownPosition ? OWN : OTHER);
}

/** Corners of a bar in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars with their words; `boxOf` places bar `p` of series `s`. */
export function layoutBars(
  data: ChartData,
  boxOf: (s: number, p: number, value: number) => Box,
  stacked: boolean,
  speech: Speech,
): readonly BarMark[] {
  const fills = barFills(data);
  return data.series.flatMap((series, s) =>
    series.points.flatMap((figure, p): readonly BarMark[] => {
      if (figure === null || figure.value === null) return [];
      const box = boxOf(s, p, figure.value);
      const value = shortFigure(figure, speech.language);
      const fits = textWidth(value, VALUE_SIZE, true) + 6 <= box.width && box.height >= 16;
      return [
        {
          mark: {
            series: s,
            position: p,
            figure,
            label: markLabel(placeOf(data, s, p), figure, speech),
            x: box.x + box.width / 2,
            y: box.y,
            box: { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height },
          },
          fill: fills(s, p),
          value,
          valueAt: stacked ? (fits ? 'upon' : 'none') : 'end',
        },
      ];
    }),
  );
}
