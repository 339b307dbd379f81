import { cellNamed, factAt, hasObservation } from './cube';
import type { Dataset } from './dataset';
import type { Fact } from './figure';

const cellsById = new WeakMap<Dataset, ReadonlyMap<string, number>>();

function knownIds(dataset: Dataset): ReadonlyMap<string, number> {
  const known = cellsById.get(dataset);
  if (known !== undefined) return known;
  const made = new Map([...dataset.annotations].flatMap(([cell, { id }]) => (id === undefined ? [] : [[id, cell] as const])));
  cellsById.set(dataset, made);
  return made;
}

/** The observation of an id, as a link or a mark of a chart names it; null when the dataset has none. */
export function factNamed(dataset: Dataset, id: string): Fact | null {
  const cell = knownIds(dataset).get(id) ?? cellNamed(id);
  if (cell === null || !hasObservation(dataset, cell)) return null;
  const fact = factAt(dataset, cell);
  return fact.id === id ? fact : null;
}
