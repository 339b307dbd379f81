import type { PartWords } from '../part-words';
import { slide as en } from './en/slide';
import type { SameKeys } from './same-keys';
import { slide as vi } from './vi/slide';

export const slideWords: PartWords<SameKeys<typeof vi>> = { vi, en };
