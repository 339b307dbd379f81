import * as v from 'valibot';
import { invalid } from './data-error';

export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** A JSON object whose keys come from outside: it becomes a Map, so '__proto__' and 'constructor' are keys like any other. */
export const mapOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isRecord, 'Expected an object'),
    v.transform((record) => new Map<unknown, unknown>(Object.entries(record))),
    v.map(v.string(), item),
  );

export const text = v.string();
export const textOrNull = v.nullable(v.string());
export const texts = v.array(v.string());
export const finite = v.pipe(v.number(), v.finite());
export const finiteOrNull = v.nullable(finite);
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What stands where something else was expected, for the detail of an error; never walks into it. */
export function nameOf(input: unknown): string {
  if (typeof input !== 'object' || input === null) return String(input);
  return Array.isArray(input) ? 'a list' : 'an object';
}

/** The first item that stands in the list a second time. */
export function firstRepeated(items: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return items.find((item) => seen.size === seen.add(item).size);
}

/** An address that may become a link. */
export const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/i, 'Expected an http or https address'));

/**
 * @throws {DataError} STRUCTURAL_VIOLATION at the first place that does not fit; `at` is where `input` stands.
 */
export function conform<T extends v.GenericSchema>(schema: T, input: unknown, at = ''): v.InferOutput<T> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = [at, v.getDotPath(issue)].filter(Boolean).join('.');
  throw invalid('STRUCTURAL_VIOLATION', path || 'document', issue.message);
}
