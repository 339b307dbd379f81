import type { PartWords } from '../part-words';
import { deckChanges as en } from './en/deck-changes';
import type { SameKeys } from './same-keys';
import { deckChanges as vi } from './vi/deck-changes';

export const deckChangesWords: PartWords<SameKeys<typeof vi>> = { vi, en };
