/** Behind apostrophes too, so that one that stands there already is not mistaken for ours. */
const RUNS = /^'*[=+\-@\t\r\n\0＝＋－＠]/;
const IS_NUMBER = /^[+-]?\d[\d.,]*(?:e[+-]?\d+)?%?$/i;

/**
 * A text no spreadsheet takes for a formula: one that starts like a formula gets an apostrophe before it.
 * Numbers stay as they are, negative ones too.
 */
export const inert = (words: string): string => (RUNS.test(words) && !IS_NUMBER.test(words) ? `'${words}` : words);
