import type { Language, Words } from './message';
import type { Book } from './rows';

/** What gives a document its language. */
export interface Voice {
  readonly language: Language;
  readonly pick: (words: Words) => string;
  /** A free text of the data, written in English: its translation, or itself when there is none. */
  readonly free: (text: string | null) => string | null;
}

export const voiceOf = (book: Pick<Book, 'translations'>, language: Language): Voice => ({
  language,
  pick: (words) => words[language],
  free: (text) => (text === null ? null : book.translations.get(text)?.[language] || text),
});

/** Words the builder itself writes into the documents. */
export const OWN_WORDS = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  organisation: { vi: 'Cơ quan, địa phương', en: 'Organisation' },
  period: { vi: 'Kỳ', en: 'Period' },
  unspecified: { vi: 'không nêu', en: 'not stated' },
  catalogue: { vi: 'Saola', en: 'Saola' },
  register: { vi: 'Nguồn số liệu', en: 'Sources' },
} as const;

/** Every free English text the book holds, each once, for the count of what is not translated. */
export function freeTexts(book: Book): readonly string[] {
  const texts = [
    ...book.observations.map(({ note }) => note),
    ...[...book.sources.values()].map(({ readNote }) => readNote),
    ...book.targets.flatMap(({ note, scope }) => [note, scope]),
    ...[...book.breaks, ...book.identities, ...book.events].map(({ note }) => note),
  ];
  return [...new Set(texts.filter((text) => text !== null && text !== ''))] as readonly string[];
}
