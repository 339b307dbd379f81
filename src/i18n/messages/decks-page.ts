import type { PartWords } from '../part-words';
import { decksPage as en } from './en/decks-page';
import type { SameKeys } from './same-keys';
import { decksPage as vi } from './vi/decks-page';

export type DecksPageWords = SameKeys<typeof vi>;

export const decksPageWords: PartWords<DecksPageWords> = { vi, en };
