import { layoutOf, positionsOf, factAt } from './cube';
import type { Dataset, Dimension } from './dataset';
import type { Fact } from './figure';
import { isWhole, selectCells } from './slice';
import type { Selection } from './slice';

interface WholeQuery {
  readonly organisation: string;
  readonly period: string;
  /** Needed in a cube of several indicators only; the first one otherwise. */
  readonly indicator?: string;
}

function placeOf(dataset: Dataset, { organisation, period, indicator }: WholeQuery): Selection {
  const { roles } = layoutOf(dataset);
  const at = (d: number): string => dataset.dimensions[d]?.id ?? '';
  return new Map([
    [at(roles.time), [period]],
    [at(roles.organisation), [organisation]],
    [at(roles.metric), [indicator ?? dataset.indicators[0]?.id ?? '']],
  ]);
}

/** How far a category is from a stated total: 0 for the first, more for later ones, most when left open. */
function openness({ totals }: Dimension, categoryId: string): number {
  const listed = totals.indexOf(categoryId);
  return listed < 0 ? totals.length : listed;
}

interface Candidate {
  readonly cell: number;
  /** Category id in each dimension. */
  readonly at: readonly string[];
  readonly openness: number;
}

/** Observations in which every breakdown but `except` is whole, the most explicitly stated first. */
function candidates(dataset: Dataset, whose: WholeQuery, except: string | null): readonly Candidate[] {
  const breakdowns = dataset.dimensions.map((dimension) =>
    dimension.role === 'breakdown' && dimension.id !== except ? dimension : null);
  return Array.from(selectCells(dataset, placeOf(dataset, whose)))
    .map((cell) => {
      const positions = positionsOf(dataset, cell);
      const at = dataset.dimensions.map(({ categories }, d) => categories[positions[d] ?? -1]?.id ?? '');
      const distance = breakdowns.reduce((sum, each, d) => sum + (each === null ? 0 : openness(each, at[d] ?? '')), 0);
      return { cell, at, openness: distance };
    })
    .filter(({ at }) => breakdowns.every((each, d) => each === null || isWhole(each, at[d] ?? '')))
    .sort((a, b) => a.openness - b.openness || a.cell - b.cell);
}

/**
 * The figure of an organisation for a period as a whole: every breakdown a stated total or left open, stated totals
 * first. Null when there is none; nothing is added up.
 */
export function wholeOf(dataset: Dataset, whose: WholeQuery): Fact | null {
  const [first] = candidates(dataset, whose, null);
  return first === undefined ? null : factAt(dataset, first.cell);
}

/**
 * The named parts of one breakdown, in the order of the dataset, every other breakdown whole; totals and what the
 * source leaves open are not among them. The parts may overlap or be incomplete: the data does not say.
 */
export function closedBy(dataset: Dataset, whose: WholeQuery, breakdown: string): readonly Fact[] {
  const d = dataset.dimensions.findIndex(({ id, role }) => id === breakdown && role === 'breakdown');
  const dimension = dataset.dimensions[d];
  if (dimension === undefined) return [];
  const first = new Map<string, number>();
  for (const { cell, at } of candidates(dataset, whose, breakdown)) {
    const category = at[d] ?? '';
    if (!isWhole(dimension, category) && !first.has(category)) first.set(category, cell);
  }
  return dimension.categories.flatMap(({ id }) => {
    const cell = first.get(id);
    return cell === undefined ? [] : [factAt(dataset, cell)];
  });
}
