import { NOTHING, type Outcome } from '../../src/data/foreign/outcome';
import type { Bilingual } from '../../src/data/tidy/bilingual';

type Languages = readonly (keyof Bilingual)[];

const say = (message: Bilingual, languages: Languages): string => languages.map((language) => message[language]).join(' / ');

const NOT_OPENED: Bilingual = {
  vi: 'Không mở được tệp ({detail}). Hãy kiểm tra tên tệp và quyền đọc.',
  en: 'The file cannot be opened ({detail}). Check its name and who may read it.',
};

/** The line of `npm run inspect` for a file; its keys and their order are public. */
export function toLine(file: string, outcome: Outcome, languages: Languages, withGuesses: boolean): string {
  const { format, dimensions, cells, observations, missing, sum, guesses } = outcome;
  const problems = outcome.problems.map(({ code, row, column, message }) => ({ code, row, column, message: say(message, languages) }));
  const line = { file, outcome: outcome.outcome, format, dimensions, cells, observations, missing, sum, problems };
  return JSON.stringify(withGuesses ? { ...line, guesses } : line);
}

/** The line of a file that is not there or may not be read. */
export function unopened(file: string, detail: string, languages: Languages): string {
  const message = say(NOT_OPENED, languages).replaceAll('{detail}', detail);
  return JSON.stringify({ file, outcome: 'rejected', format: 'other', ...NOTHING, problems: [{ code: 'NOT_OPENED', row: null, column: null, message }] });
}
