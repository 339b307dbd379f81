import * as v from 'valibot';
import { invalid } from '../data-error';
import { conform, firstRepeated, isRecord, mapOf, nameOf, text, texts } from '../structure';

const unit = v.object({
  label: v.optional(text),
  code: v.optional(text),
  symbol: v.optional(text),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
});

const category = v.object({
  index: v.optional(v.union([texts, mapOf(v.number())])),
  label: v.optional(mapOf(text)),
  unit: v.optional(mapOf(unit)),
  child: v.optional(mapOf(texts)),
  coordinates: v.optional(mapOf(v.unknown())),
  note: v.optional(mapOf(v.unknown())),
});

const dimension = v.object({ label: v.optional(text), category: v.optional(category) });

/** The structure of a JSON-stat 2.0 dataset; values and statuses are left to their own readers. */
const document = v.object({
  label: v.optional(text),
  source: v.nullish(text),
  updated: v.nullish(text),
  id: texts,
  size: v.array(v.unknown()),
  role: v.optional(v.object({ time: v.optional(texts), geo: v.optional(texts), metric: v.optional(texts) })),
  dimension: mapOf(dimension),
  value: v.unknown(),
  status: v.optional(v.unknown()),
  extension: v.optional(v.unknown()),
});

export type Document = v.InferOutput<typeof document>;
export type DimensionDocument = v.InferOutput<typeof dimension>;
export type CategoryDocument = v.InferOutput<typeof category>;

const MOST_DIMENSIONS = 100;

/** @throws {DataError} when `input` is no JSON-stat 2.0 response of the class asked for. */
export function checkResponse(input: unknown, expected: 'dataset' | 'collection'): Record<string, unknown> {
  if (!isRecord(input)) throw invalid('STRUCTURAL_VIOLATION', 'document', 'Expected an object');
  if (Array.isArray(input['error'])) throw invalid('ERROR_RESPONSE', 'error');
  if (input['class'] === undefined && input['version'] === undefined) throw invalid('BUNDLE_DEPRECATED', 'version');
  if (input['version'] !== '2.0') throw invalid('VERSION_UNSUPPORTED', 'version', nameOf(input['version']));
  if (input['class'] !== expected) throw invalid('CLASS_UNEXPECTED', 'class', nameOf(input['class']));
  return input;
}

function checkUnique(ids: readonly string[], sizes: readonly unknown[]): void {
  if (ids.length !== sizes.length) throw invalid('ID_SIZE_LEN_MISMATCH', 'size', `${ids.length} ids, ${sizes.length} sizes`);
  if (ids.length > MOST_DIMENSIONS) throw invalid('BUDGET_EXCEEDED', 'id', `${ids.length} dimensions`);
  const repeated = firstRepeated(ids);
  if (repeated !== undefined) throw invalid('DUPLICATE_ID', 'id', repeated);
}

function checkDimensionKeys({ id: ids, dimension: dimensions }: Document): void {
  const missing = ids.find((id) => !dimensions.has(id));
  if (missing !== undefined) throw invalid('DIM_KEY_ID_MISMATCH', 'dimension', missing);
  const surplus = [...dimensions.keys()].find((id) => !ids.includes(id));
  if (surplus !== undefined) throw invalid('DIM_KEY_ID_MISMATCH', 'id', surplus);
}

/** Ids, sizes and dimensions agree with each other afterwards; nothing is said of their content yet. */
export function readDocument(input: unknown): Document {
  const result = conform(document, checkResponse(input, 'dataset'));
  checkUnique(result.id, result.size);
  checkDimensionKeys(result);
  return result;
}
