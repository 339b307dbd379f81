import type { PartWords } from '../part-words';
import { search as en } from './en/search';
import type { SameKeys } from './same-keys';
import { search as vi } from './vi/search';

export const searchWords: PartWords<SameKeys<typeof vi>> = { vi, en };
