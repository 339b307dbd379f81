import type { PartWords } from '../part-words';
import { grid as en } from './en/grid';
import type { SameKeys } from './same-keys';
import { grid as vi } from './vi/grid';

export const gridWords: PartWords<SameKeys<typeof vi>> = { vi, en };
