import type { PartWords } from '../part-words';
import { sources as en } from './en/sources';
import type { SameKeys } from './same-keys';
import { sources as vi } from './vi/sources';

export const sourcesWords: PartWords<SameKeys<typeof vi>> = { vi, en };
