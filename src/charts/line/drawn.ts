import { factIds, type Figure } from '../../domain/figure';
import { thin } from '../../domain/thin';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import { hasNumber } from '../figures';
import { isDisputed, isOpen } from '../frame/look';
import type { Run } from './runs';

/** Points of a line at most, on the widest screen. */
const MOST_POINTS = 740;
/** With less room for a point its sign would lie on the next one's. */
const DOT_ROOM = 6;

/** Which figures of a chart of lines are drawn. */
export interface Drawn {
  /** For each series the positions that have a mark. */
  readonly positions: readonly ReadonlySet<number>[];
  /** Whether points stand so close that values and the markers of points on a stroke would lie on each other. */
  readonly dense: boolean;
  /** How many points are drawn of how many; null when all are. */
  readonly note: string | null;
}

/** Whether a point must be seen for itself, not only as part of a stroke. */
export const isTelling = (figure: Figure): boolean =>
  figure.qualifier !== 'exact' || isOpen(figure) || isDisputed(figure) || (figure.kind === 'fact' && (figure.note !== null || figure.stated !== null));

interface Lines {
  /** The strokes of each series. */
  readonly runs: readonly (readonly Run[])[];
  /** Whether neighbouring points are joined. */
  readonly joined: boolean;
  /** Where the positions stand along the axis. */
  readonly places: readonly number[];
}

/** Ids of observations the reader has set something upon, which are drawn in any case. */
type Kept = ReadonlySet<string>;

function thinSeries(data: ChartData, s: number, { runs, joined, places }: Lines, most: number, kept: Kept): ReadonlySet<number> {
  const points = data.series[s]?.points ?? [];
  const isKept = (figure: Figure): boolean => kept.size > 0 && factIds(figure).some((id) => kept.has(id));
  const telling = Uint8Array.from(points, (figure) => (hasNumber(figure) && (isTelling(figure) || isKept(figure)) ? 1 : 0));
  if (joined) for (const { from, to } of runs[s] ?? []) telling[from] = telling[to] = 1;
  const positions = thin({ places, values: Float64Array.from(points, (figure) => figure?.value ?? NaN), telling }, most);
  return new Set([...positions, ...points.flatMap((figure, i) => (figure !== null && isKept(figure) ? [i] : []))]);
}

const count = (sets: readonly ReadonlySet<number>[]): number => sets.reduce((sum, set) => sum + set.size, 0);

/**
 * Thins every line that has more points than the chart is pixels wide. The table and the summary list all the same;
 * the note says what the drawing leaves out.
 */
export function drawnOf(data: ChartData, lines: Lines, { width, kept }: { readonly width: number; readonly kept: Kept }, { language, words }: Speech): Drawn {
  const most = Math.min(MOST_POINTS, Math.max(8, Math.floor(width)));
  const all = data.series.map(({ points }) => new Set(points.flatMap((figure, i) => (figure === null ? [] : [i]))));
  const fits = data.series.every(({ points }) => points.filter(hasNumber).length <= most);
  const positions = fits ? all : data.series.map((_, s) => thinSeries(data, s, lines, most, kept));
  const print = (number: number): string => formatNumber(number, { digits: 0, language });
  return {
    positions,
    dense: data.positions.length > width / DOT_ROOM,
    note: fits ? null : fill(words.charts.thinned, { drawn: print(count(positions)), all: print(count(all)) }),
  };
}
