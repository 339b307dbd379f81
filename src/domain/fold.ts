const MARKS = /\p{M}+/gu;
const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
// Grave, acute, tilde, hook above, dot below: the tones, which may stand on either vowel of a syllable.
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Vietnamese without its marks, for comparing: 'Đất  đai' is 'dat dai'. */
export const fold = (text: string): string =>
  spaced(text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd'));

/** Whether a text has marks, or the letter 'đ', that one could leave out. */
export const hasMarks = (text: string): boolean => fold(text) !== spaced(text.toLowerCase()).normalize('NFC');

const wordsIn = (text: string): string => spaced(text.toLowerCase().replace(NOT_IN_WORDS, ' '));

/** With marks, the tone of each word behind it, so that 'hòa' and 'hoà' are one. */
const withTonesBehind = (text: string): string =>
  wordsIn(text)
    .normalize('NFD')
    .split(' ')
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join(' ');

const WITH_MARKS = 10;
const SHORTEST_INITIALS = 2;

/** The score of a text that has what was typed only inside its words, as 'Midlands' has 'land'. */
export const INSIDE_A_WORD = 1;

function closeness(query: string, text: string): number {
  if (text === query) return 5;
  if (text.startsWith(query)) return 4;
  return ` ${text}`.includes(` ${query}`) ? 3 : 0;
}

function foldedCloseness(query: string, text: string): number {
  const close = closeness(query, text);
  if (close > 0) return close;
  const initials = text.split(' ').map(([first = '']) => first).join('');
  if (query.length >= SHORTEST_INITIALS && initials.includes(query)) return 2;
  return text.includes(query) ? INSIDE_A_WORD : 0;
}

const hasMarksOf = (query: string, text: string): boolean =>
  closeness(wordsIn(query).normalize('NFC'), wordsIn(text).normalize('NFC')) > 0 ||
  closeness(withTonesBehind(query), withTonesBehind(text)) > 0;

/**
 * How well a text answers what was typed; more is better and null is not at all. Words that begin with the query to
 * the mark come first; then, without marks, the whole text, its beginning, the beginning of a word, initials ('mc'
 * for 'một cửa'), any place.
 */
export function searchScore(query: string, text: string): number | null {
  const wanted = fold(wordsIn(query));
  if (wanted === '') return null;
  const close = foldedCloseness(wanted, fold(wordsIn(text)));
  if (close === 0) return null;
  return close + (hasMarksOf(query, text) ? WITH_MARKS : 0);
}
