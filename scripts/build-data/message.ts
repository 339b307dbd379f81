/** A text of the data or of a message in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Words;

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

export interface Message {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. Null when the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly problem: Words;
  readonly remedy: Words;
}

/** Takes a message: the builder collects all of them before it says anything. */
export type Report = (message: Message) => void;

/** Where a message points. */
export interface Place {
  readonly file: string;
  readonly row: number | null;
}

export const fault = (place: Place, column: string | null, problem: Words, remedy: Words): Message => ({
  severity: 'error',
  file: place.file,
  row: place.row,
  column,
  problem,
  remedy,
});

export const warning = (place: Place, column: string | null, problem: Words, remedy: Words): Message => ({
  ...fault(place, column, problem, remedy),
  severity: 'warning',
});

const WORDS = {
  vi: { error: 'LỖI', warning: 'Lưu ý', row: 'dòng', column: 'cột', remedy: 'Cách sửa' },
  en: { error: 'ERROR', warning: 'Note', row: 'row', column: 'column', remedy: 'Remedy' },
} as const;

/** One line in one language: severity, file, row, column, what is wrong, what to do. */
export function formatMessage(message: Message, language: Language): string {
  const words = WORDS[language];
  const row = message.row === null ? '' : `, ${words.row} ${message.row}`;
  const column = message.column === null ? '' : `, ${words.column} ${message.column}`;
  return `${words[message.severity]} data/${message.file}${row}${column}: ${message.problem[language]} ${words.remedy}: ${message.remedy[language]}`;
}
