import type { PartWords } from '../part-words';
import { handout as en } from './en/handout';
import type { SameKeys } from './same-keys';
import { handout as vi } from './vi/handout';

export const handoutWords: PartWords<SameKeys<typeof vi>> = { vi, en };
