import { invalid } from './data-error';
import { readAnnotations } from './json-stat/annotations';
import { readCategories } from './json-stat/categories';
import { readDocument, type Document } from './json-stat/document';
import { foreignDataset } from './json-stat/foreign';
import { readIndicator } from './json-stat/indicators';
import { date, profile, type Profile } from './json-stat/profile';
import { readRoles, roleOf, type Roles } from './json-stat/roles';
import { readSizes } from './json-stat/size';
import { readProvenance } from './json-stat/sources';
import { readStatuses } from './json-stat/statuses';
import { readValues, withCells } from './json-stat/values';
import { conform } from './structure';
import type { Category, Dataset, Dimension } from '../domain/dataset';
import { comparePeriods, isPeriod } from '../domain/period';

type Members = ReadonlyMap<string, readonly Category[]>;

function readMembers(document: Document): Members {
  const sizes = readSizes(document.size);
  return new Map(
    document.id.map((id, i): [string, readonly Category[]] => [
      id,
      readCategories(id, document.dimension.get(id) ?? {}, sizes[i] ?? 0),
    ]),
  );
}

function checkPeriods(periods: readonly Category[], path: string): void {
  periods.forEach(({ id }, i) => {
    if (!isPeriod(id)) throw invalid('PERIOD_INVALID', path, id);
    const before = periods[i - 1];
    if (before !== undefined && comparePeriods(before.id, id) >= 0) throw invalid('PERIOD_ORDER', path, `${before.id}, ${id}`);
  });
}

function checkDivisions({ ordinal, totals }: Profile, members: Members): void {
  for (const id of ordinal) {
    if (!members.has(id)) throw invalid('DIMENSION_UNKNOWN', 'extension.ordinal', id);
  }
  for (const id of totals.keys()) {
    if (!members.has(id)) throw invalid('DIMENSION_UNKNOWN', 'extension.totals', id);
  }
}

const toDimension = (document: Document, members: Members, roles: Roles, extension: Profile) => (id: string): Dimension => {
  const categories = members.get(id) ?? [];
  const totals = new Set(extension.totals.get(id));
  return {
    id,
    label: document.dimension.get(id)?.label ?? id,
    role: roleOf(id, roles),
    ordinal: extension.ordinal.includes(id),
    // The profile may name a whole for which this indicator has no figure.
    totals: categories.filter((category) => totals.has(category.id)).map((category) => category.id),
    categories,
  };
};

function ownDataset(document: Document, members: Members, extension: Profile): Dataset {
  const roles = readRoles(document, extension.roles.organisation, members);
  if (roles.metric === null) throw invalid('ROLE_METRIC_MISSING', 'role.metric');
  checkPeriods(members.get(roles.time) ?? [], `dimension.${roles.time}`);
  checkDivisions(extension, members);
  const units = document.dimension.get(roles.metric)?.category?.unit;
  const indicators = (members.get(roles.metric) ?? []).map((category) => readIndicator(category, units, extension));
  const [first] = indicators;
  if (first === undefined) throw invalid('ROLE_METRIC_MISSING', `dimension.${roles.metric}`);
  const numbers = readValues(document.value, readSizes(document.size));
  const annotations = readAnnotations(numbers, readStatuses(document.status, numbers), extension);
  const { cells, values } = withCells(numbers, annotations.keys());
  return {
    id: indicators.length === 1 ? first.id : roles.metric,
    label: document.label ?? first.name,
    revision: extension.revision,
    updated: conform(date, document.updated, 'updated'),
    dimensions: document.id.map(toDimension(document, members, roles, extension)),
    indicators,
    cells,
    values,
    annotations,
    ...readProvenance(extension),
  };
}

/**
 * A dataset in the profile of docs/data-profile.md. The result is sparse where the document is.
 * @throws {DataError} kind 'invalid' for everything else, and nothing but a DataError.
 */
export function readDataset(input: unknown): Dataset {
  const document = readDocument(input);
  return ownDataset(document, readMembers(document), conform(profile, document.extension, 'extension'));
}

/**
 * Another publisher's JSON-stat 2.0: it needs a dimension of time, named or obvious, and no extension.
 * Statuses are read by the usual flags, and one that is not known becomes the note of its cell.
 * @throws {DataError} kind 'invalid', and nothing else.
 */
export function readForeignDataset(input: unknown): Dataset {
  const document = readDocument(input);
  const members = readMembers(document);
  const numbers = readValues(document.value, readSizes(document.size));
  return foreignDataset(document, members, readRoles(document, null, members), numbers);
}
