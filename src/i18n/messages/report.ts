import type { PartWords } from '../part-words';
import { report as en } from './en/report';
import type { SameKeys } from './same-keys';
import { report as vi } from './vi/report';

export type ReportWords = SameKeys<typeof vi>;

export const reportWords: PartWords<ReportWords> = { vi, en };
