import type { PartWords } from '../part-words';
import { opening as en } from './en/opening';
import type { SameKeys } from './same-keys';
import { opening as vi } from './vi/opening';

export type OpeningWords = SameKeys<typeof vi>;

export const openingWords: PartWords<OpeningWords> = { vi, en };
