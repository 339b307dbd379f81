import * as v from 'valibot';
import { count, finite, finiteOrNull, mapOf, text, textOrNull, texts, webAddress } from '../structure';
import { isPeriod } from '../../domain/period';

export const period = v.pipe(v.string(), v.check(isPeriod, 'Expected a period'));
export const direction = v.picklist(['higher', 'lower', 'neutral']);
const status = v.picklist(['final', 'provisional', 'estimated', 'missing', 'suppressed', 'not-applicable']);
const qualifier = v.picklist(['exact', 'approx', 'more-than', 'at-least', 'less-than', 'at-most', 'increase', 'decrease']);

export const revision = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'Expected eight hexadecimal digits'));
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'Expected a date such as 2026-11-23'));
const language = v.picklist(['vi', 'en']);

const other = v.object({
  id: textOrNull,
  value: finiteOrNull,
  digits: count,
  qualifier,
  status,
  stated: textOrNull,
  outOf: finiteOrNull,
  source: textOrNull,
  note: textOrNull,
  agreement: v.picklist(['same', 'agrees', 'disagrees']),
});

const indicator = v.object({
  definition: text,
  direction,
  formula: textOrNull,
  method: textOrNull,
  frequency: textOrNull,
  legalSource: textOrNull,
});

/** A source without its id. */
export const sourceEntries = {
  title: text,
  publisher: text,
  url: v.nullable(webAddress),
  published: textOrNull,
  read: textOrNull,
};

export const target = v.object({
  id: text,
  indicator: text,
  scope: text,
  period,
  operator: v.picklist(['>=', '<=', '=']),
  value: finite,
  source: text,
  note: textOrNull,
});

const breakInSeries = v.object({
  id: text,
  indicator: textOrNull,
  organisation: textOrNull,
  period,
  comparable: v.boolean(),
  label: text,
  source: textOrNull,
  note: textOrNull,
});

/** What stands in `extension` of a dataset in the profile; the maps from `observation` to `others` are keyed by cell. */
export const profile = v.object({
  revision,
  language,
  roles: v.object({ organisation: v.pipe(texts, v.length(1)) }),
  indicators: mapOf(indicator),
  ordinal: texts,
  totals: mapOf(texts),
  observation: mapOf(text),
  source: mapOf(text),
  qualifier: mapOf(qualifier),
  stated: mapOf(text),
  outOf: mapOf(finite),
  note: mapOf(text),
  digits: mapOf(count),
  others: mapOf(v.array(other)),
  sources: mapOf(v.object(sourceEntries)),
  targets: v.array(target),
  breaks: v.array(breakInSeries),
});

export type Profile = v.InferOutput<typeof profile>;
export type TargetDocument = v.InferOutput<typeof target>;
export type StatusWord = v.InferOutput<typeof status>;

export const isStatus = (word: string): word is StatusWord => v.is(status, word);
