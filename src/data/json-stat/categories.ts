import { invalid } from '../data-error';
import type { CategoryDocument, DimensionDocument } from './document';
import { checkHierarchy } from './hierarchy';
import { firstRepeated } from '../structure';
import type { Category } from '../../domain/dataset';

function fromList(ids: readonly string[], path: string): readonly string[] {
  const repeated = firstRepeated(ids);
  if (repeated !== undefined) throw invalid('DUPLICATE_CATEGORY', path, repeated);
  return ids;
}

function fromPositions(positions: ReadonlyMap<string, number>, path: string): readonly string[] {
  const ids = new Array<string | undefined>(positions.size).fill(undefined);
  for (const [id, position] of positions) {
    const free = Number.isInteger(position) && position >= 0 && position < ids.length && ids[position] === undefined;
    if (!free) throw invalid('INDEX_POSITIONS_INVALID', path, `${id}: ${position}`);
    ids[position] = id;
  }
  return ids.map(String);
}

/** The standard allows the index to be left out of a dimension of one category, which then has a label. */
function readIds({ index, label }: CategoryDocument, path: string): readonly string[] {
  if (index === undefined) return label?.size === 1 ? [...label.keys()] : [];
  return index instanceof Map ? fromPositions(index, path) : fromList(index, path);
}

function checkKeys(map: ReadonlyMap<string, unknown> | undefined, known: ReadonlySet<string>, code: string, path: string): void {
  for (const key of map?.keys() ?? []) {
    if (!known.has(key)) throw invalid(code, path, key);
  }
}

/** Categories in the order of their cells; one without a label is shown by its id. */
export function readCategories(id: string, dimension: DimensionDocument, size: number): readonly Category[] {
  const { category } = dimension;
  const path = `dimension.${id}.category`;
  if (category === undefined) throw invalid('DIMENSION_NOT_EMBEDDED', path);
  const ids = readIds(category, `${path}.index`);
  if (ids.length !== size) throw invalid('INDEX_COUNT_MISMATCH', `${path}.index`, `${ids.length} categories, size ${size}`);
  const known = new Set(ids);
  checkKeys(category.label, known, 'LABEL_KEY_UNKNOWN', `${path}.label`);
  checkKeys(category.unit, known, 'UNIT_KEY_UNKNOWN', `${path}.unit`);
  checkKeys(category.coordinates, known, 'COORD_KEY_UNKNOWN', `${path}.coordinates`);
  checkKeys(category.note, known, 'NOTE_KEY_UNKNOWN', `${path}.note`);
  if (category.child !== undefined) checkHierarchy(category.child, known, `${path}.child`);
  return ids.map((categoryId) => ({ id: categoryId, label: category.label?.get(categoryId) ?? categoryId }));
}
