import type { Figure } from '../domain/figure';
import type { ChartData } from './chart-data';

/** Paint of an area and of the text upon it, as values of `fill`. */
export interface Fill {
  readonly fill: string;
  readonly on: string;
}

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'down' | 'plus';

/** How a series is told from the others: never by its hue alone. */
export interface SeriesLook {
  readonly paint: string;
  readonly dash: string | undefined;
  readonly marker: MarkerShape;
  readonly width: number;
}

const RAMP_STEPS = 3;
const mix = (a: string, b: string, share: number): string =>
  share <= 0 ? a : share >= 1 ? b : `color-mix(in oklab, ${b} ${Math.round(share * 100)}%, ${a})`;

/** Step `i` of `count` from light to dark. With four steps or fewer the darkest ones of the ramp, unmixed. */
export function rampFill(i: number, count: number, from = 0): Fill {
  const room = RAMP_STEPS - from;
  const at = count <= room + 1 ? RAMP_STEPS - (count - 1 - i) : from + (i / (count - 1)) * room;
  const low = Math.floor(at);
  const paint = mix(`var(--ramp-${low})`, `var(--ramp-${Math.min(RAMP_STEPS, low + 1)})`, at - low);
  return { fill: paint, on: `var(--on-ramp-${Math.round(at)})` };
}

/** What is left of a whole is no category of its own and stays pale. */
export const REMAINDER: Fill = { fill: 'var(--ramp-0)', on: 'var(--on-ramp-0)' };

const ACCENT: Fill = { fill: 'var(--accent)', on: 'var(--on-accent)' };

/** The first is close to the accent and stands where there is none. */
const HUES = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)', 'var(--watch)', 'var(--ink-2)'] as const;

const hueOf = (i: number): string => HUES[i % HUES.length] ?? 'var(--ink)';

/** The accent, then the further hues; beyond them a paler one of the same, told apart by its label. */
function nominalFill(i: number): Fill {
  if (i === 0) return ACCENT;
  if (i < HUES.length) return { fill: hueOf(i), on: 'var(--on-series)' };
  return { fill: mix('var(--surface)', hueOf(i), 0.3), on: 'var(--ink)' };
}

/** How many sizes are larger, the earlier of equal ones first: the number of its hue. */
const placeBySize = (sizes: readonly number[], i: number): number =>
  sizes.filter((size, j) => size > (sizes[i] ?? 0) || (size === sizes[i] && j < i)).length;

const isRemainder = (figure: Figure | null | undefined): boolean => figure?.kind === 'derived' && figure.rule === 'remainder';

/**
 * Paint of the parts of a whole, in their order. Ordered ones run from light to dark; of the others the largest has the
 * accent, so that a part keeps its hue in charts of the same parts whose order differs.
 */
export function partFills(figures: readonly (Figure | null)[], ordinal: boolean): readonly Fill[] {
  const named = figures.filter((figure) => !isRemainder(figure));
  const withRest = named.length < figures.length;
  const sizes = named.map((figure) => figure?.value ?? 0);
  let i = -1;
  return figures.map((figure) => {
    if (isRemainder(figure)) return REMAINDER;
    i += 1;
    return ordinal ? rampFill(i, named.length, withRest ? 1 : 0) : nominalFill(placeBySize(sizes, i));
  });
}

/** A series nothing is said of. */
export const PLAIN_LOOK: SeriesLook = { paint: 'var(--ink)', dash: undefined, marker: 'circle', width: 2 };

const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'down', 'plus'] as const;
const DASHES = [undefined, '7 4', '2 4', '9 4 2 4', '14 4', '5 2 1 2 1 2'] as const;
const FEW = HUES.length - 1;

/** Own organisation: the accent, solid and thick. Of the others five have a hue each, more of them are ink. */
export function seriesLooks(data: Pick<ChartData, 'series'>): readonly SeriesLook[] {
  const someOwn = data.series.some((series) => series.own);
  const others = data.series.filter((series) => !series.own).length;
  let nth = someOwn ? 0 : -1;
  return data.series.map(({ own }) => {
    if (own) return { paint: 'var(--accent)', dash: undefined, marker: 'circle', width: 3.25 };
    nth += 1;
    const hue = someOwn && others > FEW ? 'var(--ink-2)' : hueOf(nth);
    // Where the markers come round again the dashes are one further.
    const dash = DASHES[(nth + Math.floor(nth / MARKERS.length)) % DASHES.length];
    return { paint: hue, dash, marker: MARKERS[nth % MARKERS.length] ?? 'circle', width: 2 };
  });
}

const sumOf = (figures: readonly (Figure | null)[]): number => figures.reduce((sum, figure) => sum + (figure?.value ?? 0), 0);

/** Bars of several series: own in the accent, ordered ones from light to dark, the rest by hue; without an own the largest has the accent. */
export function seriesFills(data: Pick<ChartData, 'series' | 'ordinal'>): readonly Fill[] {
  const count = data.series.length;
  if (count === 1) return [ACCENT];
  if (data.ordinal) return data.series.map((_, i) => rampFill(i, count));
  if (!data.series.some((series) => series.own)) {
    const sizes = data.series.map((series) => sumOf(series.points));
    return sizes.map((_, i) => nominalFill(placeBySize(sizes, i)));
  }
  let nth = 0;
  return data.series.map(({ own }) => {
    if (own) return ACCENT;
    nth += 1;
    return nominalFill(nth);
  });
}
