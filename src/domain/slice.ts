import { eachObservation, factAt, hasObservation, layoutOf } from './cube';
import type { Category, Dataset, Dimension } from './dataset';
import { UNSPECIFIED } from './dataset';
import type { Fact } from './figure';

/**
 * Dimension id -> ids of the categories wanted; a dimension not named is taken whole. A category the dataset
 * does not have selects nothing, and a dimension it does not have counts as left open everywhere.
 */
export type Selection = ReadonlyMap<string, readonly string[]>;

/** Whether a category stands for the whole of its breakdown: left open by the source, or a stated total. */
export const isWhole = ({ totals }: Pick<Dimension, 'totals'>, categoryId: string): boolean =>
  categoryId === UNSPECIFIED || totals.includes(categoryId);

/** For each dimension the positions wanted, ascending; null for all of them. */
type Wanted = readonly (readonly number[] | null)[];

/** The positions a selection names; what the dataset does not have is left out. */
export function wantedOf(dataset: Dataset, selection: Selection): Wanted {
  const { index } = layoutOf(dataset);
  return dataset.dimensions.map(({ id }, d) => {
    const chosen = selection.get(id);
    if (chosen === undefined) return null;
    const positions = new Set(chosen.flatMap((category) => index[d]?.get(category) ?? []));
    return [...positions].sort((a, b) => a - b);
  });
}

/** Whether every dimension a selection names exists or may be left open; otherwise it selects nothing at all. */
export function namesOnlyWhatExists(dataset: Dataset, selection: Selection): boolean {
  const known = new Set(dataset.dimensions.map(({ id }) => id));
  return [...selection].every(([id, chosen]) => known.has(id) || chosen.includes(UNSPECIFIED));
}

/** Reads every observation and keeps those whose positions are wanted. */
function scan(dataset: Dataset, wanted: Wanted): number[] {
  const { sizes, strides } = layoutOf(dataset);
  const tests = wanted.flatMap((positions, d) => {
    if (positions === null) return [];
    const allowed = new Uint8Array(sizes[d] ?? 0);
    for (const position of positions) allowed[position] = 1;
    return [{ size: sizes[d] ?? 1, stride: strides[d] ?? 1, allowed }];
  });
  const found: number[] = [];
  eachObservation(dataset, (cell) => {
    for (const { size, stride, allowed } of tests) {
      if (allowed[Math.floor(cell / stride) % size] !== 1) return;
    }
    found.push(cell);
  });
  return found;
}

/** Looks up every cell the wanted positions make, ascending. */
function enumerate(dataset: Dataset, wanted: Wanted): number[] {
  const { sizes, strides } = layoutOf(dataset);
  let cells = [0];
  wanted.forEach((positions, d) => {
    const steps = (positions ?? Array.from({ length: sizes[d] ?? 0 }, (_, i) => i)).map((i) => i * (strides[d] ?? 0));
    cells = cells.flatMap((cell) => steps.map((step) => cell + step));
  });
  return cells.filter((cell) => hasObservation(dataset, cell));
}

/** A look-up in a sparse cube costs about as much as reading this many observations. */
const LOOK_UP_COST = 16;

/** Cell numbers of the observations selected, ascending. */
export function selectCells(dataset: Dataset, selection: Selection): Float64Array {
  if (!namesOnlyWhatExists(dataset, selection)) return new Float64Array();
  const wanted = wantedOf(dataset, selection);
  const { sizes } = layoutOf(dataset);
  const candidates = wanted.reduce((product, positions, d) => product * (positions?.length ?? sizes[d] ?? 0), 1);
  const isNarrow = candidates * LOOK_UP_COST < dataset.values.length;
  return Float64Array.from(isNarrow ? enumerate(dataset, wanted) : scan(dataset, wanted));
}

/** The observations selected, in the order of their cells. */
export const factsOf = (dataset: Dataset, selection: Selection): readonly Fact[] =>
  Array.from(selectCells(dataset, selection), (cell) => factAt(dataset, cell));

/**
 * Categories of a dimension that a selection leaves, in the order of the dataset.
 * @throws {RangeError} when the dataset has no such dimension.
 */
export function categoriesOf(dataset: Dataset, dimensionId: string, selection: Selection): readonly Category[] {
  const dimension = dataset.dimensions.find(({ id }) => id === dimensionId);
  if (dimension === undefined) throw new RangeError(`${dataset.id} has no dimension ${dimensionId}`);
  const chosen = selection.get(dimensionId);
  return chosen === undefined ? dimension.categories : dimension.categories.filter(({ id }) => chosen.includes(id));
}
