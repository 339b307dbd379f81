import type { Annotation, Dataset, Status } from '../../../domain/dataset';
import { hasObservation, layoutOf } from '../../../domain/cube';

/** Adds what the labels of periods say of the figures below them, and the signs that stand for numbers. */
export function withStatuses(dataset: Dataset, byPeriod: ReadonlyMap<number, Status>, signs: ReadonlyMap<string, string>): Dataset {
  if (byPeriod.size === 0 && signs.size === 0) return dataset;
  const { sizes, strides, roles } = layoutOf(dataset);
  const [stride, size] = [strides[roles.time] ?? 1, sizes[roles.time] ?? 1];
  const annotations = new Map<number, Annotation>(dataset.annotations);
  const { cells, values } = dataset;
  values.forEach((value, place) => {
    const cell = cells === null ? place : (cells[place] ?? 0);
    const status = byPeriod.get(Math.floor(cell / stride) % size);
    if (status !== undefined && !Number.isNaN(value)) annotations.set(cell, { status, ...annotations.get(cell) });
  });
  for (const [key, sign] of signs) {
    const cell = Number(key);
    // A sparse cube has no place for a cell without a number, unless a status gave it one.
    if (cells === null || hasObservation(dataset, cell)) annotations.set(cell, { status: 'missing', note: sign, ...annotations.get(cell) });
  }
  return { ...dataset, annotations };
}
