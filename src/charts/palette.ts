import type { Figure } from '../domain/figure';
import type { ChartData } from './chart-data';

/** Paint of an area and of the text upon it, as values of `fill`. */
export interface Fill {
  readonly fill: string;
  readonly on: string;
}

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'down' | 'plus' | 'cross';

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

/** A paler paint of the same hue. */
export const tintOf = (paint: string): string => mix('var(--surface)', paint, 0.35);

/** Step `i` of `count` from light to dark. With four steps or fewer the darkest ones of the ramp, unmixed. */
export function rampFill(i: number, count: number, from = 0): Fill {
  const room = RAMP_STEPS - from;
  return stepFill(count <= room + 1 ? RAMP_STEPS - (count - 1 - i) : from + (i / (count - 1)) * room);
}

/** A place on the ramp, 0 to 3, between its steps too. */
function stepFill(at: number): Fill {
  const low = Math.floor(at);
  const paint = mix(`var(--ramp-${low})`, `var(--ramp-${Math.min(RAMP_STEPS, low + 1)})`, at - low);
  return { fill: paint, on: `var(--on-ramp-${Math.round(at)})` };
}

/** More classes than the ramp has steps stand where text upon them is readable in every theme. */
const CLASS_STOPS: ReadonlyMap<number, readonly number[]> = new Map([
  [5, [0.25, 0.7, 1.2, 2, 3]],
  [6, [0.25, 0.7, 1.2, 2, 2.5, 3]],
]);

/** Class `i` of at most six from light to dark, with paint for text upon it. */
export function classFill(i: number, count: number): Fill {
  const at = CLASS_STOPS.get(count)?.[i];
  return at === undefined ? rampFill(i, count) : stepFill(at);
}

/** What is left of a whole is no category of its own and stays pale. */
export const REMAINDER: Fill = { fill: 'var(--ramp-0)', on: 'var(--on-ramp-0)' };

export const ACCENT: Fill = { fill: 'var(--accent)', on: 'var(--on-accent)' };

/** Hues that stand beside the accent, the markers of `looks.ts` in the same order. */
export const HUES = ['var(--series-2)', 'var(--series-3)', 'var(--series-4)', 'var(--series-5)', 'var(--series-6)'] as const;

/** Too close to the accent to stand beside it. */
export const NEAR_ACCENT = 'var(--series-1)';

/** The hue of a number, in rounds; from the second round on a paler one of the same, told apart by its label. */
export function hueFill(i: number): Fill {
  const hue = HUES[i % HUES.length] ?? 'var(--ink)';
  return i < HUES.length ? { fill: hue, on: 'var(--on-series)' } : { fill: mix('var(--surface)', hue, 0.3), on: 'var(--ink)' };
}

const nominalFill = (place: number): Fill => (place === 0 ? ACCENT : hueFill(place - 1));

/** How many sizes are larger, the earlier of equal ones first: the number of its hue. */
const placeBySize = (sizes: readonly number[], i: number): number =>
  sizes.filter((size, j) => size > (sizes[i] ?? 0) || (size === sizes[i] && j < i)).length;

const isRemainder = (figure: Figure | null): boolean => figure?.kind === 'derived' && figure.rule === 'remainder';

/** Order of the categories a chart stands for; `levels` as in `ChartData`. */
type Order = Pick<ChartData, 'ordinal' | 'levels'>;

/**
 * Steps of ordered categories, by their place among all levels where those are known, so that a level keeps its step
 * in charts that lack others; else among those given. Null where there is no order.
 */
export function stepsOf(ids: readonly string[], { ordinal, levels = [] }: Order, from = 0): readonly Fill[] | null {
  if (!ordinal) return null;
  const known = ids.every((id) => levels.includes(id));
  return ids.map((id, i) => (known ? rampFill(levels.indexOf(id), levels.length, 1) : rampFill(i, ids.length, from)));
}

/** Paint by size, the largest in the accent, so that a category keeps its hue in charts whose order differs. */
export const fillsBySize = (sizes: readonly number[]): readonly Fill[] => sizes.map((_, i) => nominalFill(placeBySize(sizes, i)));

export interface PaintedPart {
  readonly id: string;
  readonly figure: Figure | null;
}

/** Paint of the parts of a whole, in their order: ordered ones from light to dark, others by size, the rest pale. */
export function partFills(parts: readonly PaintedPart[], order: Order): readonly Fill[] {
  const named = parts.filter(({ figure }) => !isRemainder(figure));
  const steps = stepsOf(named.map(({ id }) => id), order, named.length < parts.length ? 1 : 0);
  const fills = steps ?? fillsBySize(named.map(({ figure }) => figure?.value ?? 0));
  return parts.map((part) => (isRemainder(part.figure) ? REMAINDER : (fills[named.indexOf(part)] ?? REMAINDER)));
}
