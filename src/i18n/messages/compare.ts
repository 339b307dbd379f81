import type { PartWords } from '../part-words';
import { compare as en } from './en/compare';
import type { SameKeys } from './same-keys';
import { compare as vi } from './vi/compare';

export const compareWords: PartWords<SameKeys<typeof vi>> = { vi, en };
