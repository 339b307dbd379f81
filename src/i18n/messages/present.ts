import type { PartWords } from '../part-words';
import { present as en } from './en/present';
import type { SameKeys } from './same-keys';
import { present as vi } from './vi/present';

export type PresentWords = SameKeys<typeof vi>;

export const presentWords: PartWords<PresentWords> = { vi, en };
