import type { Sort, Top } from '../../../domain/question';
import { compareNames } from '../../../i18n/collation';
import type { Language } from '../../../i18n/language';
import type { Columns } from './columns';
import { drawnIn } from './fate';
import type { Figures } from './figures';
import { placed, type Preferences } from './place';

/** How the categories of one dimension stand to each other in the period shown. */
export interface Standing {
  readonly dimension: number;
  /** Place of the period shown; -1 where nothing has a figure. */
  readonly period: number;
  /** By place in the dimension; a category without a figure in that period is not there. */
  readonly values: ReadonlyMap<number, number>;
  /** Since the earliest period there is of each. */
  readonly changes: ReadonlyMap<number, number>;
}

/** The first observation of each category along time. */
function earliest(columns: Columns, d: number, time: number, preferences: Preferences): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  const [column, periods] = [columns.positions[d], columns.positions[time]];
  for (const i of drawnIn(placed(columns, { along: time, by: d }, preferences))) {
    const place = column?.[i] ?? 0;
    const rival = first.get(place);
    if (rival === undefined || (periods?.[i] ?? 0) < (periods?.[rival] ?? 0)) first.set(place, i);
  }
  return first;
}

export function standingOf(columns: Columns, d: number, time: number, figures: Figures, preferences: Preferences): Standing {
  const values = new Map<number, number>();
  const changes = new Map<number, number>();
  const before = earliest(columns, d, time, preferences);
  const shown = drawnIn(placed(columns, { along: d, by: null }, preferences));
  for (const i of shown) {
    const place = columns.positions[d]?.[i] ?? 0;
    const value = figures.figureOf(i)?.value ?? null;
    if (value !== null) values.set(place, value);
    changes.set(place, (columns.values[i] ?? 0) - (columns.values[before.get(place) ?? i] ?? 0));
  }
  return { dimension: d, period: columns.positions[time]?.[shown[0] ?? -1] ?? -1, values, changes };
}

/**
 * The categories that are among the highest or lowest; as many more as stand level with the last of them. Of ranks
 * the best count as the highest.
 */
export function keptOf({ values }: Standing, { count, end }: Top, isRank: boolean): ReadonlySet<number> {
  const sign = (end === 'highest') === isRank ? 1 : -1;
  const sorted = [...values].toSorted(([, a], [, b]) => sign * (a - b));
  const edge = sorted[Math.min(count, sorted.length) - 1]?.[1];
  return new Set(sorted.flatMap(([place, value]) => (edge !== undefined && sign * (value - edge) <= 0 ? place : [])));
}

/** Puts places of the dimension into the order asked for; those without a figure come last. */
export function inOrder(
  places: readonly number[],
  labelOf: (place: number) => string,
  standing: Standing,
  { by, descending }: Sort,
  { isRank, language }: { readonly isRank: boolean; readonly language: Language },
): readonly number[] {
  const sign = descending ? -1 : 1;
  if (by === 'name') {
    const compare = compareNames(language);
    return places.toSorted((a, b) => sign * compare(labelOf(a), labelOf(b)));
  }
  const numbers = by === 'value' ? standing.values : by === 'change' ? standing.changes : null;
  if (numbers === null) return places;
  const better = isRank ? -sign : sign;
  const key = (place: number): number => better * (numbers.get(place) ?? Infinity * better);
  return places.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}
