import type { PartWords } from '../part-words';
import { share as en } from './en/share';
import type { SameKeys } from './same-keys';
import { share as vi } from './vi/share';

export type ShareWords = SameKeys<typeof vi>;

export const shareWords: PartWords<ShareWords> = { vi, en };
