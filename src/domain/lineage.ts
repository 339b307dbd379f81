import type { Organisation } from './catalogue';

type Organisations = readonly Organisation[];

const byId = (organisations: Organisations, id: string | null): Organisation | null =>
  organisations.find((organisation) => organisation.id === id) ?? null;

/** Follows `next` from an organisation, nearest first, and stops at an unknown id or when it would go in a circle. */
function follow(organisations: Organisations, id: string, next: 'parent' | 'successor'): Organisations {
  const seen = new Set([id]);
  const chain: Organisation[] = [];
  let current = byId(organisations, byId(organisations, id)?.[next] ?? null);
  while (current !== null && !seen.has(current.id)) {
    seen.add(current.id);
    chain.push(current);
    current = byId(organisations, current[next]);
  }
  return chain;
}

/** What an organisation has become, after every merger: the organisation itself when it has no successor. */
export const successorOf = (organisations: Organisations, id: string): Organisation | null =>
  follow(organisations, id, 'successor').at(-1) ?? byId(organisations, id);

/** Parent, its parent and so on, nearest first. */
export const ancestorsOf = (organisations: Organisations, id: string): Organisations =>
  follow(organisations, id, 'parent');

/** The province an organisation is or belongs to; null for a country, a region or an unknown id. */
export function provinceOf(organisations: Organisations, id: string): Organisation | null {
  const own = byId(organisations, id);
  const line = own === null ? [] : [own, ...ancestorsOf(organisations, id)];
  return line.find(({ kind }) => kind === 'province') ?? null;
}

export const childrenOf = (organisations: Organisations, id: string): Organisations =>
  organisations.filter(({ parent }) => parent === id);

/** The other provinces of the region of an organisation's province; none when no region is known. */
export function neighboursOf(organisations: Organisations, id: string): Organisations {
  const province = provinceOf(organisations, id);
  if (province === null || province.region === null) return [];
  return organisations.filter(
    ({ id: other, kind, region }) => kind === 'province' && region === province.region && other !== province.id,
  );
}

/** Organisations elsewhere that do the same work. */
export function peersOf(organisations: Organisations, { id, peerGroup }: Organisation): Organisations {
  return peerGroup === null ? [] : organisations.filter((other) => other.peerGroup === peerGroup && other.id !== id);
}
