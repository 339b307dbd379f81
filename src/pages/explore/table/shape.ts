import { layoutOf } from '../../../domain/cube';
import type { Dataset, Dimension } from '../../../domain/dataset';
import { isPeriod, periodKind } from '../../../domain/period';
import { periodOrder } from '../../../domain/period-order';
import { positionsIn } from './positions';

/** What of an address says how the table is laid out. */
export interface GridLook {
  readonly sort: string | null;
  /** Id of the dimension that runs across, 'none' for a list; null: periods where they are few. */
  readonly across: string | null;
  readonly group: string | null;
  /** Ids of the pinned columns; empty for the first one, 'none' alone for no column. */
  readonly fixed: readonly string[];
}

/** Why a dimension cannot run across. */
type AcrossRefusal = 'tooWide' | 'onlyOne' | 'tooMany';

/** A dimension that could run across, head groups or name rows. */
interface Choice {
  readonly dimension: Dimension;
  /** Its place among the dimensions of the dataset. */
  readonly at: number;
  /** Null when it can run across. */
  readonly refusal: AcrossRefusal | null;
}

/** Which dimensions name the rows, which one runs across and which one heads groups; -1: none. */
export interface Shape {
  readonly choices: readonly Choice[];
  readonly across: number;
  /** What runs across when the address does not say. */
  readonly usual: number;
  /** Places along the dimension across that have a column, in the order of the columns. */
  readonly columns: readonly number[];
  readonly group: number;
  readonly names: readonly number[];
}

const MOST_COLUMNS = 60;
const USUAL_COLUMNS = 12;
const MOST_CELLS = 200_000;
const USUAL_CELLS = 20_000;

const ORDER = ['organisation', 'breakdown', 'time', 'metric'] as const;

/** The dimensions that tell one figure from another, in the order of their columns. */
function namingDimensions(dataset: Dataset, cells: Float64Array): readonly number[] {
  const isNeeded = ({ role, categories }: Dimension, d: number): boolean =>
    role === 'organisation' || role === 'time' || (categories.length > 1 && positionsIn(dataset, cells, d, 1).length > 1);
  const places = dataset.dimensions.map((_, d) => d);
  return ORDER.flatMap((role) => places.filter((d) => {
    const dimension = dataset.dimensions[d];
    return dimension !== undefined && dimension.role === role && isNeeded(dimension, d);
  }));
}

function refusalOf(dataset: Dataset, cells: Float64Array, d: number): AcrossRefusal | null {
  if (cells.length > MOST_CELLS) return 'tooMany';
  const count = positionsIn(dataset, cells, d, MOST_COLUMNS).length;
  if (count < 2) return 'onlyOne';
  return count > MOST_COLUMNS ? 'tooWide' : null;
}

/** Periods, while they fit beside each other and nothing is compared, which wants a column of its own. */
function usualAcross(dataset: Dataset, cells: Float64Array, choices: readonly Choice[], isCompared: boolean): number {
  const { time } = layoutOf(dataset).roles;
  const fits = choices.some(({ at, refusal }) => at === time && refusal === null);
  if (!fits || isCompared || cells.length > USUAL_CELLS) return -1;
  return positionsIn(dataset, cells, time, USUAL_COLUMNS).length <= USUAL_COLUMNS ? time : -1;
}

function chosenAcross(across: string | null, choices: readonly Choice[], usual: number): number {
  if (across === null) return usual;
  if (across === 'none') return -1;
  return choices.find(({ dimension, refusal }) => dimension.id === across && refusal === null)?.at ?? usual;
}

/** How the figures of an answer are laid out; what an address asks for and cannot be is passed over. */
export function shapeOf(dataset: Dataset, cells: Float64Array, look: Pick<GridLook, 'across' | 'group'>, isCompared: boolean): Shape {
  const naming = namingDimensions(dataset, cells);
  const choices = naming.flatMap((at): Choice[] => {
    const dimension = dataset.dimensions[at];
    return dimension === undefined ? [] : [{ dimension, at, refusal: refusalOf(dataset, cells, at) }];
  });
  const usual = usualAcross(dataset, cells, choices, isCompared);
  const across = chosenAcross(look.across, choices, usual);
  const group = choices.find(({ dimension, at }) => dimension.id === look.group && at !== across)?.at ?? -1;
  const columns = across < 0 ? [] : positionsIn(dataset, cells, across, MOST_COLUMNS);
  return {
    choices,
    across,
    usual,
    columns: across === layoutOf(dataset).roles.time ? inTime(dataset, across, columns) : columns,
    group,
    names: naming.filter((d) => d !== across && d !== group),
  };
}

/** In the order of time; among years those between the first and the last too in which nothing of this is known. */
function inTime(dataset: Dataset, d: number, positions: readonly number[]): readonly number[] {
  const { categories = [] } = dataset.dimensions[d] ?? {};
  const ranks = periodOrder(categories);
  const rankOf = (place: number): number => ranks[place] ?? 0;
  const isYear = (place: number): boolean => isPeriod(categories[place]?.id ?? '') && periodKind(categories[place]?.id ?? '') === 'year';
  const sorted = positions.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (!sorted.every(isYear)) return sorted;
  const [first, last] = [rankOf(sorted[0] ?? 0), rankOf(sorted.at(-1) ?? 0)];
  const years = [...categories.keys()].filter((place) => isYear(place) && rankOf(place) >= first && rankOf(place) <= last);
  return years.length > MOST_COLUMNS ? sorted : years.toSorted((a, b) => rankOf(a) - rankOf(b));
}
