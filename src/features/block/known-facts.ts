import { createContext, use } from 'react';
import type { Identity } from '../../domain/catalogue';
import type { Fact } from '../../domain/figure';

/** What totals are held against: the identities of the catalogue, and facts by id as far as they have been read. */
interface Known {
  readonly identities: readonly Identity[];
  readonly facts: ReadonlyMap<string, Fact>;
}

const KnownContext = createContext<Known>({ identities: [], facts: new Map() });

export const KnownProvider = KnownContext.Provider;

export const useKnownFacts = (): Known => use(KnownContext);
