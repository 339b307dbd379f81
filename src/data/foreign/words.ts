import type { CodeWords } from './code-words';
import { cubeWords } from './words-of-cubes';
import { fileWords } from './words-of-files';
import { readingWords } from './words-of-reading';
import { tableWords } from './words-of-tables';

const WORDS: ReadonlyMap<string, CodeWords> = new Map([...fileWords, ...tableWords, ...cubeWords, ...readingWords]);

const UNKNOWN: CodeWords = {
  severity: 'error',
  vi: 'Tệp này không đọc được ({path} {detail}). Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu lại.',
  en: 'This file cannot be read ({path} {detail}). Open it in the program that made it and save it again.',
};

/** The sentence of a code; one that is not known is a refusal. */
export const wordsFor = (code: string): CodeWords => WORDS.get(code) ?? UNKNOWN;
