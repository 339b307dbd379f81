import { valueAt } from '../../domain/cube';
import type { Dataset, Dimension, Indicator } from '../../domain/dataset';
import { partOf, type Part } from './part';
import { type Entry, extensionOf, sourcesOf, statusesOf } from './write-profile';

/** What a file says of itself besides its figures. */
export interface About {
  /** Of every label and note. */
  readonly language: 'vi' | 'en';
  /** Remarks for whoever reads the file. */
  readonly notes: readonly string[];
}

/** Characters of "null," in a list. */
const EMPTY_CELL = 5;

/** A list with null for no number, or an object keyed by cell, whichever is shorter; the longer one is never made. */
function valuesOf(dataset: Dataset, { from, cells, extent }: Part): readonly (number | null)[] | Record<string, number> {
  const entries: Entry<number>[] = [];
  let keys = 0;
  from.forEach((cell, i) => {
    const value = valueAt(dataset, cell);
    if (value === null) return;
    entries.push([cells[i] ?? 0, value]);
    keys += String(cells[i]).length + '"":'.length;
  });
  if ((extent - entries.length) * EMPTY_CELL > keys) return Object.fromEntries(entries);
  const list = new Array<number | null>(extent).fill(null);
  for (const [cell, value] of entries) list[Number(cell)] = value;
  return list;
}

const unitJson = ({ id, unit, decimals }: Indicator) => [id, { label: unit.label, decimals, code: unit.code }] as const;

function dimensionJson({ label, role, categories }: Dimension, indicators: readonly Indicator[]) {
  const index = categories.map(({ id }) => id);
  const labels = Object.fromEntries(categories.map(({ id, label: words }) => [id, words]));
  const unit = role === 'metric' ? { unit: Object.fromEntries(indicators.map(unitJson)) } : {};
  return { label, category: { index, label: labels, ...unit } };
}

const inRole = (dimensions: readonly Dimension[], wanted: Dimension['role']): readonly string[] =>
  dimensions.filter(({ role }) => role === wanted).map(({ id }) => id);

/**
 * A JSON-stat 2.0 dataset of exactly these observations, in the profile of docs/data-profile.md: categories none of
 * them stands in are left out. `cells` are ascending. Figures of another publisher have no revision and no ids; their
 * organisations are then named by the standard's `role.geo`, for readers that know no extension.
 * @throws {RangeError} when no observation is selected: there is no dataset without a category.
 */
export function toJsonStat(dataset: Dataset, cells: Float64Array, { language, notes }: About) {
  if (cells.length === 0) throw new RangeError(`No observation of ${dataset.id} is selected`);
  const part = partOf(dataset, cells);
  const { dimensions, indicators } = part;
  const publishers = [...new Set(sourcesOf(dataset, part).map(({ publisher }) => publisher))].filter((name) => name !== '');
  const geo = dataset.revision === '' ? { geo: inRole(dimensions, 'organisation') } : {};
  return {
    version: '2.0',
    class: 'dataset',
    label: dataset.label,
    ...(dataset.updated === '' ? {} : { updated: dataset.updated }),
    ...(publishers.length === 0 ? {} : { source: publishers.join('; ') }),
    ...(notes.length === 0 ? {} : { note: notes }),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.length),
    role: { metric: inRole(dimensions, 'metric'), time: inRole(dimensions, 'time'), ...geo },
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, dimensionJson(dimension, indicators)])),
    value: valuesOf(dataset, part),
    status: statusesOf(dataset, part),
    extension: extensionOf(dataset, part, language),
  };
}
