import { annotationAt } from '../../../domain/cube';
import type { Dimension } from '../../../domain/dataset';
import { inPlace, inStretches, orderOf, type Steps } from '../../../domain/order';
import { compareNames } from '../../../i18n/collation';
import type { Language } from '../../../i18n/language';
import type { GridColumn } from './columns';
import { periodOrder } from '../../../domain/period-order';
import type { Plan } from './plan';
import { numbersOf, positionAlong } from './positions';
import type { GridSort } from './sort';

const COMPARED_AT_ONCE = 500;

/** Rank of each category: in time, in its own order where it has one, otherwise by name. */
function ranksOf(dimension: Dimension, language: Language): Float64Array {
  if (dimension.role === 'time') return periodOrder(dimension.categories);
  const ranks = Float64Array.from(dimension.categories, (_, i) => i);
  if (dimension.ordinal) return ranks;
  const compare = compareNames(language);
  const sorted = dimension.categories.map(({ label }, at) => ({ label, at })).toSorted((a, b) => compare(a.label, b.label));
  sorted.forEach(({ at }, rank) => {
    ranks[at] = rank;
  });
  return ranks;
}

function* positionKeys({ answer, rows }: Plan, at: number, ranks: Float64Array | null): Steps<Float64Array> {
  const keys = new Float64Array(rows.count);
  const positionOf = positionAlong(answer.dataset, at);
  yield* inStretches(rows.count, (from, to) => {
    for (let r = from; r < to; r += 1) {
      const position = positionOf(rows.anchorOf(r));
      keys[r] = ranks === null ? position : (ranks[position] ?? NaN);
    }
  });
  return keys;
}

function* numberKeys({ answer, rows }: Plan, slot: number): Steps<Float64Array> {
  const numbers = yield* numbersOf(answer.dataset, answer.cells);
  const keys = new Float64Array(rows.count);
  yield* inStretches(rows.count, (from, to) => {
    for (let r = from; r < to; r += 1) keys[r] = numbers[rows.indexOf(r, slot)] ?? NaN;
  });
  return keys;
}

function* comparedKeys({ answer: { comparer, cells }, rows }: Plan, slot: number): Steps<Float64Array> {
  const keys = new Float64Array(rows.count).fill(NaN);
  for (let r = 0; r < rows.count && comparer !== null; r += 1) {
    const cell = cells[rows.indexOf(r, slot)];
    const compared = cell === undefined ? null : comparer(cell);
    if (compared?.kind === 'known') keys[r] = compared.result.value;
    if (r % COMPARED_AT_ONCE === 0) yield;
  }
  return keys;
}

function* besideKeys({ answer: { beside, cells }, rows }: Plan, slot: number): Steps<Float64Array> {
  const keys = new Float64Array(rows.count).fill(NaN);
  for (let r = 0; r < rows.count && beside !== undefined; r += 1) {
    const cell = cells[rows.indexOf(r, slot)];
    keys[r] = (cell === undefined ? null : beside.of(cell)?.value) ?? NaN;
    if (r % COMPARED_AT_ONCE === 0) yield;
  }
  return keys;
}

/** Rank of the first source of each row, by publisher, then by date. */
function* sourceKeys({ answer: { dataset, cells }, rows }: Plan, language: Language): Steps<Float64Array> {
  const compare = compareNames(language);
  const sorted = [...dataset.sources.values()].toSorted(
    (a, b) => compare(a.publisher, b.publisher) || compare(a.published ?? '', b.published ?? '') || compare(a.title, b.title),
  );
  const ranks = new Map(sorted.map(({ id }, rank) => [id, rank]));
  const keys = new Float64Array(rows.count).fill(NaN);
  for (let r = 0; r < rows.count; r += 1) {
    for (let slot = rows.slots - 1; slot >= 0; slot -= 1) {
      const cell = cells[rows.indexOf(r, slot)];
      const id = cell === undefined ? null : annotationAt(dataset, cell).sourceId;
      if (id !== null) keys[r] = ranks.get(id) ?? NaN;
    }
    if (r % (20 * COMPARED_AT_ONCE) === 0) yield;
  }
  return keys;
}

function* keysOf(plan: Plan, column: GridColumn, language: Language): Steps<Float64Array> {
  if (column.kind === 'figure') return yield* numberKeys(plan, column.slot);
  if (column.kind === 'beside') return yield* besideKeys(plan, column.slot);
  if (column.kind === 'compared') return yield* comparedKeys(plan, column.slot);
  if (column.kind === 'sources') return yield* sourceKeys(plan, language);
  const dimension = plan.answer.dataset.dimensions[column.at];
  return yield* positionKeys(plan, column.at, dimension === undefined ? null : ranksOf(dimension, language));
}

/**
 * The rows in the order they are shown in: by group, then as sorted, then as the dataset has them. Rows without what
 * is sorted by come last. In steps of a few milliseconds even for a million rows.
 */
export function* rowOrder(plan: Plan, sort: GridSort | null, language: Language): Steps<Uint32Array> {
  let order = inPlace(plan.rows.count);
  yield;
  if (sort !== null) order = yield* orderOf(yield* keysOf(plan, sort.column, language), sort.descending, order);
  if (plan.shape.group < 0) return order;
  const dimension = plan.answer.dataset.dimensions[plan.shape.group];
  const ranks = dimension?.role === 'time' ? periodOrder(dimension.categories) : null;
  return yield* orderOf(yield* positionKeys(plan, plan.shape.group, ranks), false, order);
}
