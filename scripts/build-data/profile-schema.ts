import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';

const text = v.string();
const textOrNull = v.nullable(text);
const texts = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/));
const cell = v.pipe(text, v.regex(/^\d+$/));
const perCell = <Schema extends v.GenericSchema>(schema: Schema) => v.record(cell, schema);
const revision = v.pipe(text, v.regex(/^[0-9a-f]{8}$/));
const language = v.picklist(['vi', 'en']);
const direction = v.picklist(['higher', 'lower', 'neutral']);
const status = v.picklist(['final', 'provisional', 'estimated', 'missing', 'suppressed', 'not-applicable']);
const qualifier = v.picklist([
  'exact',
  'approx',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'increase',
  'decrease',
]);

const target = v.strictObject({
  id: text,
  indicator: text,
  scope: text,
  period: text,
  operator: v.picklist(['>=', '<=', '=']),
  value: v.number(),
  source: text,
  note: textOrNull,
});

const source = { title: text, publisher: text, url: textOrNull, published: textOrNull, read: textOrNull };

const dimension = v.strictObject({
  label: text,
  category: v.strictObject({
    index: texts,
    label: v.record(text, text),
    unit: v.optional(v.record(text, v.strictObject({ label: text, decimals: count, code: text }))),
  }),
});

const reading = v.strictObject({
  id: text,
  value: v.nullable(v.number()),
  digits: count,
  qualifier,
  status,
  stated: textOrNull,
  outOf: v.nullable(v.number()),
  source: text,
  note: textOrNull,
  agreement: v.picklist(['same', 'agrees', 'disagrees']),
});

const breakInSeries = v.strictObject({
  id: text,
  indicator: textOrNull,
  organisation: textOrNull,
  period: text,
  comparable: v.boolean(),
  label: text,
  source: textOrNull,
  note: textOrNull,
});

const extension = v.strictObject({
  revision,
  language,
  roles: v.strictObject({ organisation: texts }),
  indicators: v.record(
    text,
    v.strictObject({
      definition: text,
      direction,
      formula: textOrNull,
      method: textOrNull,
      frequency: textOrNull,
      legalSource: textOrNull,
    }),
  ),
  ordinal: texts,
  totals: v.record(text, texts),
  observation: perCell(text),
  source: perCell(text),
  qualifier: perCell(qualifier),
  stated: perCell(text),
  outOf: perCell(v.number()),
  note: perCell(text),
  digits: perCell(count),
  others: perCell(v.array(reading)),
  sources: v.record(text, v.strictObject(source)),
  targets: v.array(target),
  breaks: v.array(breakInSeries),
});

/** A dataset of the profile, down to the last key. */
export const datasetSchema = v.strictObject({
  version: v.literal('2.0'),
  class: v.literal('dataset'),
  label: text,
  updated: day,
  source: text,
  id: texts,
  size: v.array(count),
  role: v.strictObject({ metric: texts, time: texts }),
  dimension: v.record(text, dimension),
  value: v.union([v.array(v.nullable(v.number())), perCell(v.number())]),
  status: perCell(status),
  extension,
});

/** JSON Schema of a dataset, as docs/data-profile.schema.json prints it. */
export const profileJsonSchema = (): string =>
  `${JSON.stringify({ title: 'Saola JSON-stat profile: dataset', ...toJsonSchema(datasetSchema, { target: 'draft-2020-12', errorMode: 'ignore' }) }, null, 2)}\n`;
