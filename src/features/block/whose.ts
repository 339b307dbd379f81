import type { Catalogue, Organisation, OrganisationKind, Whose } from '../../domain/catalogue';
import { provinceOf } from '../../domain/lineage';

const kindsInside: ReadonlyMap<Whose, OrganisationKind> = new Map([
  ['districts', 'district'],
  ['departments', 'department'],
]);

/**
 * Ids of the organisations whose figures a block shows, seen from `own`, which comes first where it belongs
 * to them; the rest in the order of the catalogue.
 */
export function organisationsOf(whose: Whose, own: string, catalogue: Catalogue): readonly string[] {
  const { organisations } = catalogue;
  const me = organisations.find((o) => o.id === own);
  const province = provinceOf(organisations, own);
  const ids = (test: (o: Organisation) => boolean) => organisations.filter(test).map((o) => o.id);
  const first = (id: string | null, others: readonly string[]) =>
    id === null ? others : [id, ...others.filter((other) => other !== id)];
  const inside = kindsInside.get(whose);
  if (inside) return ids((o) => o.kind === inside && o.parent === (province?.id ?? null));
  switch (whose) {
    case 'own':
      return [own];
    case 'province':
      return province ? [province.id] : [];
    case 'peers':
      return me?.peerGroup ? first(own, ids((o) => o.peerGroup === me.peerGroup)) : [own];
    case 'neighbours':
      return province?.region ? first(province.id, ids((o) => o.region === province.region)) : [];
    case 'provinces':
      return ids((o) => o.kind === 'province');
    case 'country':
      return ids((o) => o.kind === 'country');
    default:
      return ids((o) => o.kind === 'region');
  }
}
