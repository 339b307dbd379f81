import type { PartWords } from '../part-words';
import { deckAdding as en } from './en/deck-adding';
import type { SameKeys } from './same-keys';
import { deckAdding as vi } from './vi/deck-adding';

export const deckAddingWords: PartWords<SameKeys<typeof vi>> = { vi, en };
