import type { Catalogue, Organisation, OrganisationKind, Whose } from '../../domain/catalogue';
import { provinceOf } from '../../domain/lineage';

const kindsInside: ReadonlyMap<Whose, OrganisationKind> = new Map([
  ['districts', 'district'],
  ['departments', 'department'],
]);

function membersOf(whose: Whose, own: string, province: Organisation | null, catalogue: Catalogue): readonly string[] {
  const { organisations } = catalogue;
  const ids = (test: (o: Organisation) => boolean) => organisations.filter(test).map((o) => o.id);
  const inside = kindsInside.get(whose);
  if (inside) return province ? ids((o) => o.kind === inside && o.parent === province.id) : [];
  switch (whose) {
    case 'own':
      return [own];
    case 'province':
      return province ? [province.id] : [];
    case 'peers': {
      const group = organisations.find((o) => o.id === own)?.peerGroup ?? null;
      return group === null ? [own] : ids((o) => o.peerGroup === group);
    }
    case 'neighbours':
      return province?.region ? ids((o) => o.kind === 'province' && o.region === province.region) : [];
    case 'provinces':
      return ids((o) => o.kind === 'province');
    case 'country':
      return ids((o) => o.kind === 'country');
    default:
      return ids((o) => o.kind === 'region');
  }
}

/**
 * Ids of the organisations whose figures a block shows, seen from `own`. It comes first where it is one of them,
 * as does its province; the rest stand in the order of the catalogue.
 */
export function organisationsOf(whose: Whose, own: string, catalogue: Catalogue): readonly string[] {
  const province = provinceOf(catalogue.organisations, own);
  const members = membersOf(whose, own, province, catalogue);
  const mine = [own, ...(province ? [province.id] : [])].filter((id) => members.includes(id));
  return [...new Set([...mine, ...members])];
}
