import type { Bilingual } from '../tidy/bilingual';
import type { Severity } from './code-words';
import { wordsFor } from './words';

export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** As a spreadsheet counts, the header being row 1; in JSON the line. Null: no row of its own. */
  readonly row: number | null;
  /** The head of the column, its letters where it has none, or the path in a document. */
  readonly column: string | null;
  /** What is wrong and what to do about it. */
  readonly message: Bilingual;
}

export interface Place {
  readonly row?: number | null;
  readonly column?: string | null;
}

type Values = Readonly<Record<string, string | number | Bilingual>>;

/** Collects all that is wrong with a file before anything is said. */
export interface Problems {
  readonly report: (code: string, place?: Place, values?: Values) => void;
  /** Takes over what was reported elsewhere. */
  readonly include: (others: Problems) => void;
  /** The gravest of what was reported so far; null when nothing was. */
  readonly gravest: () => Severity | null;
  /** In the order of their rows, those of the whole file first. */
  readonly list: () => readonly Problem[];
}

/** A file with more is wrong in one way, many times. */
const MOST_LISTED = 1000;
const LONGEST_VALUE = 120;

const GRAVITY: readonly Severity[] = ['warning', 'question', 'error'];

const graver = (a: Severity | null, b: Severity): Severity => (a !== null && GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b);

const shorten = (text: string): string => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);

const inLanguage = (value: Values[string] | undefined, language: keyof Bilingual): string => {
  if (value === undefined) return '';
  return typeof value === 'object' ? value[language] : shorten(String(value));
};

const fill = (text: Bilingual, values: Values): Bilingual => {
  const filled = (language: keyof Bilingual): string =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => inLanguage(values[name], language));
  return { vi: filled('vi'), en: filled('en') };
};

export function createProblems(): Problems {
  const listed: Problem[] = [];
  let unlisted = 0;
  let gravest: Severity | null = null;
  const add = (problem: Problem): void => {
    gravest = graver(gravest, problem.severity);
    if (listed.length >= MOST_LISTED) unlisted += 1;
    else listed.push(problem);
  };
  const report: Problems['report'] = (code, { row = null, column = null } = {}, values = {}) => {
    const { severity, ...text } = wordsFor(code);
    if (listed.length >= MOST_LISTED) {
      gravest = graver(gravest, severity);
      unlisted += 1;
    } else add({ code, severity, row, column: column === null ? null : shorten(column), message: fill(text, values) });
  };
  const more = (): readonly Problem[] => {
    if (unlisted === 0) return [];
    const { severity, ...text } = wordsFor('MORE_PROBLEMS');
    return [{ code: 'MORE_PROBLEMS', severity, row: null, column: null, message: fill(text, { count: unlisted }) }];
  };
  return { report, include: (others) => others.list().forEach(add), gravest: () => gravest, list: () => [...listed.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), ...more()] };
}
