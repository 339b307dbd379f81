import type { PartWords } from '../part-words';
import { pack as en } from './en/pack';
import type { SameKeys } from './same-keys';
import { pack as vi } from './vi/pack';

export type PackWords = SameKeys<typeof vi>;

export const packWords: PartWords<PackWords> = { vi, en };
