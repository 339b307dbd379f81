import type { PartWords } from '../part-words';
import { stage as en } from './en/stage';
import type { SameKeys } from './same-keys';
import { stage as vi } from './vi/stage';

export const stageWords: PartWords<SameKeys<typeof vi>> = { vi, en };
