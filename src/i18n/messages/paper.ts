import type { PartWords } from '../part-words';
import { paper as en } from './en/paper';
import type { SameKeys } from './same-keys';
import { paper as vi } from './vi/paper';

export const paperWords: PartWords<SameKeys<typeof vi>> = { vi, en };
