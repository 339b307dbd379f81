import type { Deck } from '../../domain/deck';
import { emptyAddress, writeAddress } from '../../ui/address';

/** The address of the overview of the organisation a deck is about. */
export const overviewOf = ({ language, organisation }: Pick<Deck, 'language' | 'organisation'>): string =>
  writeAddress({ ...emptyAddress(language), organisations: [organisation] });
