import type { PartWords } from '../part-words';
import { explore as en } from './en/explore';
import type { SameKeys } from './same-keys';
import { explore as vi } from './vi/explore';

export type ExploreWords = SameKeys<typeof vi>;

export const exploreWords: PartWords<ExploreWords> = { vi, en };
