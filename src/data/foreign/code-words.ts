import type { Bilingual } from '../tidy/bilingual';

/** `error`: the file is refused. `question`: a person must settle it. `warning`: it is read nevertheless. */
export type Severity = 'error' | 'question' | 'warning';

/** The sentence of a code: what is wrong and what to do, with {placeholders}. */
export interface CodeWords extends Bilingual {
  readonly severity: Severity;
}

export const error = (vi: string, en: string): CodeWords => ({ severity: 'error', vi, en });
export const question = (vi: string, en: string): CodeWords => ({ severity: 'question', vi, en });
export const warning = (vi: string, en: string): CodeWords => ({ severity: 'warning', vi, en });
