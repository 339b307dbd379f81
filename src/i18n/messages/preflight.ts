import type { PartWords } from '../part-words';
import { preflight as en } from './en/preflight';
import type { SameKeys } from './same-keys';
import { preflight as vi } from './vi/preflight';

export type PreflightWords = SameKeys<typeof vi>;

export const preflightWords: PartWords<PreflightWords> = { vi, en };
