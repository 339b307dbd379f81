import * as v from 'valibot';
import type { Dataset } from '../../domain/dataset';
import { isPeriod } from '../../domain/period';

const text = v.string();
const textOrNull = v.nullable(text);
const finite = v.pipe(v.number(), v.finite());
const finiteOrNull = v.nullable(finite);
const qualifier = v.picklist(['exact', 'approx', 'more-than', 'at-least', 'less-than', 'at-most', 'increase', 'decrease']);
const status = v.picklist(['final', 'provisional', 'estimated', 'missing', 'suppressed', 'not-applicable']);

const dimension = v.object({
  id: text,
  label: text,
  role: v.picklist(['time', 'metric', 'organisation', 'breakdown']),
  ordinal: v.boolean(),
  totals: v.array(text),
  categories: v.array(v.object({ id: text, label: text })),
});

const indicator = v.object({
  id: text,
  name: text,
  definition: text,
  unit: v.object({ code: text, label: text }),
  decimals: finite,
  direction: v.picklist(['higher', 'lower', 'neutral']),
  formula: textOrNull,
  method: textOrNull,
  frequency: textOrNull,
  legalSource: textOrNull,
});

const otherReading = v.object({
  id: textOrNull,
  value: finiteOrNull,
  digits: finite,
  qualifier,
  status,
  stated: textOrNull,
  outOf: finiteOrNull,
  sourceId: textOrNull,
  note: textOrNull,
  agreement: v.picklist(['same', 'agrees', 'disagrees']),
});

const annotation = v.object({
  id: v.exactOptional(text),
  digits: v.exactOptional(finite),
  qualifier: v.exactOptional(qualifier),
  status: v.exactOptional(status),
  stated: v.exactOptional(text),
  outOf: v.exactOptional(finite),
  sourceId: v.exactOptional(text),
  note: v.exactOptional(text),
  others: v.exactOptional(v.array(otherReading)),
});

const source = v.object({
  id: text,
  title: text,
  publisher: text,
  url: v.nullable(v.pipe(text, v.regex(/^https?:\/\/[^\s]+$/i))),
  published: textOrNull,
  readNote: textOrNull,
});

const target = v.object({
  id: text,
  indicatorId: text,
  scope: text,
  period: text,
  operator: v.picklist(['>=', '<=', '=']),
  value: finite,
  sourceId: text,
  note: textOrNull,
});

const seriesBreak = v.object({
  id: text,
  indicatorId: textOrNull,
  organisationId: textOrNull,
  period: text,
  comparable: v.boolean(),
  label: text,
  sourceId: textOrNull,
  note: textOrNull,
});

const shape = v.object({
  id: text,
  label: text,
  revision: text,
  updated: text,
  dimensions: v.array(dimension),
  indicators: v.array(indicator),
  cells: v.nullable(v.instance(Float64Array)),
  values: v.instance(Float64Array),
  annotations: v.map(v.number(), annotation),
  sources: v.map(text, source),
  targets: v.array(target),
  breaks: v.array(seriesBreak),
});

const ROLES = ['time', 'metric', 'organisation'] as const;

/** Everything that relies on the roles finds each of them once, and periods that are periods. */
function hasRoles({ dimensions, indicators }: Dataset): boolean {
  const [time, metric] = ROLES.map((role) => dimensions.filter((each) => each.role === role));
  return (
    ROLES.every((role) => dimensions.filter((each) => each.role === role).length === 1) &&
    metric?.[0]?.categories.length === indicators.length &&
    time?.[0]?.categories.every(({ id }) => isPeriod(id)) === true
  );
}

const isAscending = (cells: Float64Array, extent: number): boolean =>
  cells.every((cell, i) => Number.isInteger(cell) && cell < extent && cell > (i === 0 ? -1 : (cells[i - 1] ?? extent)));

function hasPlaces({ dimensions, cells, values }: Dataset): boolean {
  const extent = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (cells === null) return values.length === extent;
  return cells.length === values.length && isAscending(cells, extent);
}

/** Whether something that was kept is still a cube that all of the page can rely on. */
export function isDataset(kept: unknown): kept is Dataset {
  const result = v.safeParse(shape, kept, { abortEarly: true });
  if (!result.success) return false;
  const dataset = kept as Dataset;
  return hasRoles(dataset) && hasPlaces(dataset);
}
