import { invalid } from '../data-error';
import { firstRepeated } from '../structure';
import type { Document } from './document';
import { isPeriod } from '../../domain/period';
import type { Category, DimensionRole } from '../../domain/dataset';

/** Ids of dimensions; null where the document has none in that role. */
export interface Roles {
  readonly time: string;
  readonly metric: string | null;
  readonly organisation: string | null;
}

type Named = Readonly<Record<'time' | 'metric' | 'organisation', readonly string[]>>;

/** The standard has no role for organisations: the profile names it in the extension, other publishers say `geo`. */
const namedIn = ({ role = {} }: Document, organisation: readonly string[] | null): Named => ({
  time: role.time ?? [],
  metric: role.metric ?? [],
  organisation: organisation ?? role.geo ?? [],
});

function checkNamed(named: Named, ids: readonly string[]): void {
  const all = Object.values(named).flat();
  const unknown = all.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw invalid('ROLE_ID_UNKNOWN', 'role', unknown);
  const twice = firstRepeated(all);
  if (twice !== undefined) throw invalid('ROLE_AMBIGUOUS', 'role', twice);
}

function onlyOne(ids: readonly string[], role: string): string | null {
  if (ids.length > 1) throw invalid('ROLE_AMBIGUOUS', `role.${role}`, ids.join(', '));
  return ids[0] ?? null;
}

/** The one dimension all of whose categories are periods, if there is exactly one. */
function obviousTime(dimensions: ReadonlyMap<string, readonly Category[]>, taken: readonly string[]): string | null {
  const candidates = [...dimensions].filter(
    ([id, categories]) => !taken.includes(id) && categories.length > 0 && categories.every((category) => isPeriod(category.id)),
  );
  return candidates.length === 1 ? (candidates[0]?.[0] ?? null) : null;
}

/** @throws {DataError} ROLE_TIME_MISSING when no dimension is named as time and none is obvious. */
export function readRoles(
  document: Document,
  organisation: readonly string[] | null,
  dimensions: ReadonlyMap<string, readonly Category[]>,
): Roles {
  const named = namedIn(document, organisation);
  checkNamed(named, document.id);
  const time = onlyOne(named.time, 'time') ?? obviousTime(dimensions, [...named.metric, ...named.organisation]);
  if (time === null) throw invalid('ROLE_TIME_MISSING', 'role.time');
  return { time, metric: onlyOne(named.metric, 'metric'), organisation: onlyOne(named.organisation, 'organisation') };
}

export function roleOf(id: string, roles: Roles): DimensionRole {
  if (id === roles.time) return 'time';
  if (id === roles.metric) return 'metric';
  return id === roles.organisation ? 'organisation' : 'breakdown';
}
