import type { PartWords } from '../part-words';
import { answer as en } from './en/answer';
import type { SameKeys } from './same-keys';
import { answer as vi } from './vi/answer';

export type AnswerWords = SameKeys<typeof vi>;

export const answerWords: PartWords<AnswerWords> = { vi, en };
