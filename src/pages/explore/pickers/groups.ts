import type { Catalogue, OrganisationKind } from '../../../domain/catalogue';
import type { Dimension } from '../../../domain/dataset';
import { neighboursOf, peersOf, provinceOf } from '../../../domain/lineage';
import { regionOf } from '../../../domain/region';

const kinds: readonly OrganisationKind[] = ['province', 'district', 'department', 'unit', 'region', 'country'];

/** Ids of a dimension by kind of organisation; `null` for those the catalogue does not know. */
export function idsByKind(dimension: Dimension, { organisations }: Catalogue): readonly (readonly [OrganisationKind | null, readonly string[]])[] {
  const kindOf = new Map(organisations.map(({ id, kind }) => [id, kind]));
  return [...kinds, null].flatMap((kind) => {
    const ids = dimension.categories.map(({ id }) => id).filter((id) => (kindOf.get(id) ?? null) === kind);
    return ids.length > 0 ? [[kind, ids] as const] : [];
  });
}

const within = (dimension: Dimension, ids: readonly string[]): readonly string[] => {
  const there = new Set(dimension.categories.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => there.has(id));
};

/** The places taken, with all other provinces of the region that their figures are compared with. */
export function wholeRegion(dimension: Dimension, ids: readonly string[], { organisations }: Catalogue): readonly string[] {
  const provinces = ids.map((id) => provinceOf(organisations, id)?.id ?? id);
  return within(dimension, provinces.flatMap((id) => [id, ...(regionOf(organisations, id)?.provinces ?? [])]));
}

/** The reader's province and those around it. */
export function neighbourhood(dimension: Dimension, home: string, { organisations }: Catalogue): readonly string[] {
  const province = provinceOf(organisations, home);
  return province === null ? [] : within(dimension, [province.id, ...neighboursOf(organisations, home).map((o) => o.id)]);
}

/** The places taken, with all that do the same work or are of the same kind in the same region of the tree. */
export function sameKind(dimension: Dimension, ids: readonly string[], { organisations }: Catalogue): readonly string[] {
  const known = ids.flatMap((id) => organisations.find((o) => o.id === id) ?? []);
  const alike = known.flatMap((own) => {
    const peers = peersOf(organisations, own);
    return peers.length > 0 ? peers : organisations.filter(({ kind, parent }) => kind === own.kind && parent === own.parent);
  });
  return within(dimension, [...ids, ...alike.map(({ id }) => id)]);
}
