import { factsWithIds } from '../../domain/identities';
import type { LoadedBlock, Scope } from './use-blocks';

/** Identities of the catalogue, and the facts they name as far as their datasets have been read. */
export function useKnown(loaded: readonly LoadedBlock[], { catalogue: { identities } }: Scope) {
  const concerned = new Set(identities.flatMap((identity) => identity.indicatorIds));
  const read = loaded.flatMap(({ block, query }) => (concerned.has(block.indicatorId) ? (query.data?.content ?? []) : []));
  const datasets = new Set(read);
  const ids = new Set(identities.flatMap((identity) => [identity.whole, ...identity.parts]));
  const facts = new Map([...datasets].flatMap((dataset) => factsWithIds(dataset, ids)).map((fact) => [fact.id ?? '', fact]));
  return { identities, facts };
}
