import * as v from 'valibot';
import { checkResponse } from './json-stat/document';
import { date, direction, period, revision, sourceEntries } from './json-stat/profile';
import { toSource } from './json-stat/sources';
import { conform, count, text, textOrNull, texts } from './structure';
import type { Catalogue } from '../domain/catalogue';

const summary = v.pipe(
  v.object({
    label: text,
    updated: date,
    extension: v.object({
      indicator: text,
      definition: text,
      unit: v.object({ code: text, label: text }),
      direction,
      observations: count,
      revision: v.nullable(revision),
      organisations: texts,
      periods: v.array(period),
      categories: v.array(v.object({ dimension: text, id: text, label: text })),
    }),
  }),
  v.transform(({ label, updated, extension: { indicator, revision: hash, ...rest } }) => ({
    id: indicator,
    label,
    updated,
    revision: hash ?? '',
    ...rest,
  })),
);

const organisation = v.object({
  id: text,
  name: text,
  kind: v.picklist(['country', 'region', 'province', 'district', 'department', 'unit']),
  parent: textOrNull,
  validFrom: textOrNull,
  validTo: textOrNull,
  successor: textOrNull,
  code: textOrNull,
  peerGroup: textOrNull,
  region: textOrNull,
});

const block = v.object({
  id: text,
  page: text,
  place: v.picklist(['headline', 'chart']),
  whose: v.picklist(['own', 'province', 'peers', 'neighbours', 'provinces', 'districts', 'departments', 'country', 'regions']),
  indicatorId: text,
  by: textOrNull,
  wholeId: textOrNull,
  where: v.array(v.object({ dimension: text, categories: texts })),
  kinds: texts,
  title: textOrNull,
  section: textOrNull,
});

const milestone = v.pipe(
  v.object({
    id: text,
    organisationId: text,
    period,
    label: text,
    source: v.nullable(v.object({ id: text, ...sourceEntries })),
    note: textOrNull,
  }),
  v.transform(({ source, ...rest }) => ({ ...rest, source: source && toSource(source.id, source) })),
);

const tile = v.object({ map: text, organisationId: text, column: v.pipe(v.number(), v.integer()), row: v.pipe(v.number(), v.integer()) });

const term = v.object({ id: text, name: text, abbreviation: textOrNull, definition: text, legalSource: textOrNull });

const identity = v.object({ id: text, indicatorIds: texts, whole: text, parts: texts, note: textOrNull });

const breakInSeries = v.object({
  id: text,
  indicatorId: textOrNull,
  organisationId: textOrNull,
  period,
  comparable: v.boolean(),
  label: text,
  sourceId: textOrNull,
  note: textOrNull,
});

const collection = v.object({
  updated: date,
  link: v.object({ item: v.array(summary) }),
  extension: v.object({
    revision,
    organisations: v.array(organisation),
    blocks: v.array(block),
    milestones: v.array(milestone),
    tiles: v.array(tile),
    terms: v.array(term),
    identities: v.array(identity),
    breaks: v.array(breakInSeries),
    changes: v.array(v.object({ date, text })),
  }),
});

/**
 * Reads `catalogue.json`. An indicator without observations is listed too; it has no dataset.
 * @throws {DataError} kind 'invalid'.
 */
export function readCatalogue(input: unknown): Catalogue {
  const { updated, link, extension } = conform(collection, checkResponse(input, 'collection'));
  return { updated, datasets: link.item, ...extension };
}
