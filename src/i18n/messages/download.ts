import type { PartWords } from '../part-words';
import { download as en } from './en/download';
import type { SameKeys } from './same-keys';
import { download as vi } from './vi/download';

export type DownloadWords = SameKeys<typeof vi>;

export const downloadWords: PartWords<DownloadWords> = { vi, en };
