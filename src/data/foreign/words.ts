import type { Bilingual } from '../tidy/bilingual';
import { cubeWords } from './words-of-cubes';
import { fileWords } from './words-of-files';
import { tableWords } from './words-of-tables';

/** `error`: the file is refused. `question`: a person must settle it. `warning`: it is read nevertheless. */
export type Severity = 'error' | 'question' | 'warning';

export interface CodeWords extends Bilingual {
  readonly severity: Severity;
}

const WORDS: ReadonlyMap<string, CodeWords> = new Map([...fileWords, ...tableWords, ...cubeWords]);

const UNKNOWN: CodeWords = {
  severity: 'error',
  vi: 'Tệp này không đọc được ({path} {detail}). Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu lại.',
  en: 'This file cannot be read ({path} {detail}). Open it in the program that made it and save it again.',
};

/** The sentence of a code, what is wrong and what to do, with {placeholders}. */
export const wordsFor = (code: string): CodeWords => WORDS.get(code) ?? UNKNOWN;
