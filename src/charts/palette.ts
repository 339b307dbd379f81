import type { Figure } from '../domain/figure';
import type { ChartData } from './chart-data';

/** Paint of an area and of the text upon it, as values of `fill`. */
export interface Fill {
  readonly fill: string;
  readonly on: string;
}

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond';

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

const HUES = 4;

/** Beyond four hues a paler one of the same, told apart by its label. */
function nominalFill(i: number): Fill {
  const hue = `var(--series-${(i % HUES) + 1})`;
  if (i < HUES) return { fill: hue, on: 'var(--on-series)' };
  return { fill: mix('var(--surface)', hue, 0.3), on: 'var(--ink)' };
}

const isRemainder = (figure: Figure | null | undefined): boolean => figure?.kind === 'derived' && figure.rule === 'remainder';

/** Paint of the parts of a whole, in their order; `firstFigures` holds one figure of each part. */
export function partFills(firstFigures: readonly (Figure | null)[], ordinal: boolean): readonly Fill[] {
  const named = firstFigures.filter((figure) => !isRemainder(figure)).length;
  const withRest = named < firstFigures.length;
  let i = -1;
  return firstFigures.map((figure) => {
    if (isRemainder(figure)) return REMAINDER;
    i += 1;
    return ordinal ? rampFill(i, named, withRest ? 1 : 0) : nominalFill(i);
  });
}

/** A series nothing is said of. */
export const PLAIN_LOOK: SeriesLook = { paint: 'var(--ink)', dash: undefined, marker: 'circle', width: 2 };

const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;
const DASHES = [undefined, '7 4', '2 4', '9 4 2 4'] as const;
const FEW = 3;

/** Own organisation: the accent, solid and thick. Of the others the first three have hues, more of them are ink. */
export function seriesLooks(data: Pick<ChartData, 'series'>): readonly SeriesLook[] {
  const someOwn = data.series.some((series) => series.own);
  const others = data.series.filter((series) => !series.own).length;
  let nth = someOwn ? 0 : -1;
  return data.series.map(({ own }) => {
    if (own) return { paint: 'var(--accent)', dash: undefined, marker: 'circle', width: 3.25 };
    nth += 1;
    const hue = someOwn && others > FEW ? 'var(--ink-2)' : `var(--series-${(nth % HUES) + 1})`;
    return { paint: hue, dash: DASHES[nth % HUES], marker: MARKERS[nth % HUES] ?? 'circle', width: 2 };
  });
}

/** Bars of several series: own in the accent, ordered ones from light to dark, the rest by hue. */
export function seriesFills(data: Pick<ChartData, 'series' | 'ordinal'>): readonly Fill[] {
  const count = data.series.length;
  if (count === 1) return [{ fill: 'var(--accent)', on: 'var(--on-accent)' }];
  if (data.ordinal) return data.series.map((_, i) => rampFill(i, count));
  const someOwn = data.series.some((series) => series.own);
  let nth = someOwn ? 0 : -1;
  return data.series.map(({ own }) => {
    if (own) return { fill: 'var(--accent)', on: 'var(--on-accent)' };
    nth += 1;
    return nominalFill(nth);
  });
}
