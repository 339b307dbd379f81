import type { PartWords } from '../part-words';
import { powerpoint as en } from './en/powerpoint';
import type { SameKeys } from './same-keys';
import { powerpoint as vi } from './vi/powerpoint';

export const powerpointWords: PartWords<SameKeys<typeof vi>> = { vi, en };
