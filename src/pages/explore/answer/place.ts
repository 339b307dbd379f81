import { layoutOf } from '../../../domain/cube';
import { type Dimension, UNSPECIFIED } from '../../../domain/dataset';
import { periodOrder } from '../../../domain/period-order';
import { isWhole } from '../../../domain/slice';
import type { Columns } from './columns';
import { type Fate, fateCode } from './fate';

/** Which dimensions a drawing lays out; of each other one it shows a single category. */
export interface Plan {
  readonly along: number;
  /** Null: one series. */
  readonly by: number | null;
  /** Whether wholes would be counted twice beside their parts. */
  readonly partsOnly?: boolean;
}

export interface Preferences {
  /** Place of the reader's own organisation in its dimension; -1 when it is not there. */
  readonly own: number;
  /** Place of the period asked for; -1: the latest with figures enough. */
  readonly at: number;
}

const DRAWN = fateCode('drawn');

/** Wholes of a breakdown stand in one place, whether stated as a total or left open. */
const WHOLE = -1;

const placesIn = (dimension: Dimension): readonly number[] =>
  dimension.categories.map(({ id }, position) => (dimension.role === 'breakdown' && isWhole(dimension, id) ? WHOLE : position));

/** How far a category is from the first stated total; most when left open. */
const opennessIn = ({ totals, categories }: Dimension): readonly number[] =>
  categories.map(({ id }) => (id === UNSPECIFIED || !totals.includes(id) ? totals.length : totals.indexOf(id)));

function countPlaces(column: Uint32Array, fates: Uint8Array, places: readonly number[]): ReadonlyMap<number, number> {
  const found = new Uint32Array(places.length);
  for (let i = 0; i < fates.length; i += 1) if (fates[i] === DRAWN) found[column[i] ?? 0] = (found[column[i] ?? 0] ?? 0) + 1;
  const counts = new Map<number, number>();
  found.forEach((count, position) => {
    const place = places[position] ?? position;
    if (count > 0) counts.set(place, (counts.get(place) ?? 0) + count);
  });
  return counts;
}

type Enough = (count: number, most: number) => boolean;

const isFullest: Enough = (count, most) => count === most;
/** Figures of at least half as many places as in the fullest period, and no single place beside others. */
const isHalfFull: Enough = (count, most) => count * 2 >= most && count >= Math.min(most, 2);

/** The place most figures stand in, the first of equal ones in the dataset; of periods the latest with enough of them. */
function fullest(dimension: Dimension, counts: ReadonlyMap<number, number>, isEnough: Enough): number {
  const most = Math.max(0, ...counts.values());
  const ranks = dimension.role === 'time' ? periodOrder(dimension.categories) : null;
  const key = (place: number): number => (ranks === null ? -place : (ranks[place] ?? 0));
  let best = WHOLE;
  for (const [place, count] of counts) if (isEnough(count, most) && (best === WHOLE || key(place) > key(best))) best = place;
  return best;
}

function chosenPlace(dimension: Dimension, counts: ReadonlyMap<number, number>, { own, at }: Preferences, ofPlaces: boolean): number {
  if (dimension.role === 'time') return at >= 0 ? at : fullest(dimension, counts, ofPlaces ? isHalfFull : isFullest);
  if (dimension.role === 'organisation' && counts.has(own)) return own;
  return dimension.role === 'breakdown' && counts.has(WHOLE) ? WHOLE : fullest(dimension, counts, isFullest);
}

/** Leaves in one dimension the figures of a single place. */
function fix(columns: Columns, fates: Uint8Array, d: number, plan: Plan, preferences: Preferences): void {
  const dimension = columns.dataset.dimensions[d];
  const column = columns.positions[d];
  if (dimension === undefined || column === undefined) return;
  const places = placesIn(dimension);
  const ofPlaces = plan.by === null && plan.along === layoutOf(columns.dataset).roles.organisation;
  const chosen = chosenPlace(dimension, countPlaces(column, fates, places), preferences, ofPlaces);
  leaveOut(column, fates, places.map((place) => place !== chosen), dimension.role === 'time' ? 'other-period' : 'other-place');
}

function leaveOut(column: Uint32Array, fates: Uint8Array, isOut: readonly boolean[], because: Fate): void {
  const code = fateCode(because);
  for (let i = 0; i < fates.length; i += 1) if (fates[i] === DRAWN && isOut[column[i] ?? 0] === true) fates[i] = code;
}

/** Of several wholes for one place the most explicitly stated is drawn. */
function leaveOneEach(columns: Columns, fates: Uint8Array, { along, by }: Plan): void {
  const { dataset: { dimensions }, positions } = columns;
  const fixed = dimensions.flatMap((dimension, d) =>
    dimension.role === 'breakdown' && d !== along && d !== by ? [[positions[d], opennessIn(dimension)] as const] : []);
  const openness = (i: number): number => fixed.reduce((sum, [column, open]) => sum + (open[column?.[i] ?? 0] ?? 0), 0);
  const width = dimensions[along]?.categories.length ?? 1;
  const best = new Map<number, number>();
  fates.forEach((fate, i) => {
    if (fate !== DRAWN) return;
    const place = (by === null ? 0 : (positions[by]?.[i] ?? 0)) * width + (positions[along]?.[i] ?? 0);
    const rival = best.get(place);
    const isBetter = rival === undefined || openness(i) < openness(rival);
    if (rival !== undefined) fates[isBetter ? rival : i] = fateCode('other-place');
    if (isBetter) best.set(place, i);
  });
}

/** Organisations first, then breakdowns, the period last: which is full enough depends on what is left. */
const order: Readonly<Record<Dimension['role'], number>> = { metric: 0, organisation: 1, breakdown: 2, time: 3 };

/**
 * What becomes of each figure when it is laid out so: at most one is drawn in each place along `along` and `by`, and
 * all drawn ones stand in the same category of every other dimension.
 */
export function placed(columns: Columns, plan: Plan, preferences: Preferences): Uint8Array {
  const { dimensions } = columns.dataset;
  const fates = columns.fates.slice();
  for (const d of plan.partsOnly === true ? [plan.along, plan.by] : []) {
    const [dimension, column] = [dimensions[d ?? -1], columns.positions[d ?? -1]];
    if (dimension?.role !== 'breakdown' || column === undefined) continue;
    leaveOut(column, fates, dimension.categories.map(({ id }) => isWhole(dimension, id)), 'other-place');
  }
  const others = dimensions.map((_, d) => d).filter((d) => d !== plan.along && d !== plan.by && d !== layoutOf(columns.dataset).roles.metric);
  const roleOf = (d: number): number => order[dimensions[d]?.role ?? 'metric'];
  for (const d of others.sort((a, b) => roleOf(a) - roleOf(b))) fix(columns, fates, d, plan, preferences);
  leaveOneEach(columns, fates, plan);
  return fates;
}
