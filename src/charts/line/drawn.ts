import { factIds, type Figure } from '../../domain/figure';
import { subjectOf } from '../../domain/subject';
import { thin } from '../../domain/thin';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import type { ChartProps } from '../chart-props';
import { hasNumber } from '../figures';
import { isDisputed, isOpen } from '../frame/look';
import type { Run } from './runs';

/** Points of a line at most, on the widest screen. */
const MOST_POINTS = 740;
/** With less room for a point its sign would lie on the next one's. */
const DOT_ROOM = 6;
/** More signs than anybody reads one by one, each of them drawn and listened to. */
const MOST_SIGNS = 500;

/** Which figures of a chart of lines are drawn. */
export interface Drawn {
  /** For each series the positions that have a mark. */
  readonly positions: readonly ReadonlySet<number>[];
  /** Whether points are so many or so close that values and the markers of points on a stroke would lie on each other. */
  readonly dense: boolean;
  /** How many points are drawn of how many; null when all are. */
  readonly note: string | null;
}

/** Whether a point must be seen for itself, not only as part of a stroke. */
const isTelling = (figure: Figure): boolean =>
  figure.qualifier !== 'exact' || isOpen(figure) || isDisputed(figure) || (figure.kind === 'fact' && (figure.note !== null || figure.stated !== null));

/** Whether a point has a marker in a dense line: it tells something of its own, or is on no stroke. */
export const needsMarker = (figure: Figure, position: number, runs: readonly Run[]): boolean =>
  isTelling(figure) || !runs.some(({ from, to }) => from <= position && position <= to);

interface Lines {
  /** The strokes of each series. */
  readonly runs: readonly (readonly Run[])[];
  /** Whether neighbouring points are joined. */
  readonly joined: boolean;
  /** Where the positions stand along the axis. */
  readonly places: readonly number[];
}

/** Ids of observations. */
type Kept = ReadonlySet<string>;

/** What the reader has set something upon is drawn in any case. */
export const keptBy = ({ annotations = [], pinned }: Pick<ChartProps, 'annotations' | 'pinned'>): Kept =>
  new Set([...(pinned ?? []), ...annotations.map(({ figure }) => figure)]);

/** Goes by the observation a figure tells of; a base that every figure is counted from keeps none of them. */
function isKept(figure: Figure, kept: Kept): boolean {
  const subject = subjectOf(figure);
  return subject === null ? factIds(figure).some((id) => kept.has(id)) : subject.id !== null && kept.has(subject.id);
}

function thinSeries(data: ChartData, s: number, { runs, joined, places }: Lines, most: number, kept: Kept): ReadonlySet<number> {
  const { points = [], thinned } = data.series[s] ?? {};
  const telling = Uint8Array.from(points, (figure) => (hasNumber(figure) && (isTelling(figure) || isKept(figure, kept)) ? 1 : 0));
  if (joined) for (const { from, to } of runs[s] ?? []) telling[from] = telling[to] = 1;
  const standing = [...points.keys()].filter((i) => thinned?.[i] !== 1);
  const found = thin(
    {
      places: standing.map((i) => places[i] ?? 0),
      values: Float64Array.from(standing, (i) => points[i]?.value ?? NaN),
      telling: Uint8Array.from(standing, (i) => telling[i] ?? 0),
    },
    most,
  );
  return new Set([...found.map((i) => standing[i] ?? 0), ...points.flatMap((figure, i) => (figure !== null && isKept(figure, kept) ? [i] : []))]);
}

export const NOTHING: ReadonlySet<never> = new Set();

/** The runs of which two points at least are drawn, so that there is something to stroke. */
export function strokesAmong(runs: readonly Run[], drawn: ReadonlySet<number>): readonly Run[] {
  const positions = [...drawn].toSorted((a, b) => a - b);
  let next = 0;
  return runs.filter(({ from, to }) => {
    while ((positions[next] ?? Infinity) < from) next += 1;
    return (positions[next + 1] ?? Infinity) <= to;
  });
}

const count = (sets: readonly ReadonlySet<number>[]): number => sets.reduce((sum, set) => sum + set.size, 0);

/** Figures that were left out before the chart was given its points. */
const leftOut = ({ series }: ChartData): number =>
  series.reduce((sum, { thinned }) => sum + (thinned?.reduce((left, one) => left + one, 0) ?? 0), 0);

/**
 * Thins every line that has more points than it has pixels: `width` is that of the chart, or of one panel of it. The table and the summary list all the same;
 * the note says what the drawing leaves out.
 */
export function drawnOf(data: ChartData, lines: Lines, { width, kept }: { readonly width: number; readonly kept: Kept }, { language, words }: Speech): Drawn {
  const most = Math.min(MOST_POINTS, Math.max(8, Math.floor(width)));
  const all = data.series.map(({ points }) => new Set(points.flatMap((figure, i) => (figure === null ? [] : [i]))));
  const fits = data.series.every(({ points }) => points.filter(hasNumber).length <= most);
  const positions = fits ? all : data.series.map((_, s) => thinSeries(data, s, lines, most, kept));
  const left = leftOut(data);
  const print = (number: number): string => formatNumber(number, { digits: 0, language });
  return {
    positions,
    dense: data.positions.length > width / DOT_ROOM || count(positions) > MOST_SIGNS,
    note: fits && left === 0 ? null : fill(words.charts.thinned, { drawn: print(count(positions)), all: print(count(all) + left) }),
  };
}
