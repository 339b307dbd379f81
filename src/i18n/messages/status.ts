import type { PartWords } from '../part-words';
import { status as en } from './en/status';
import type { SameKeys } from './same-keys';
import { status as vi } from './vi/status';

export type StatusWords = SameKeys<typeof vi>;

export const statusWords: PartWords<StatusWords> = { vi, en };
