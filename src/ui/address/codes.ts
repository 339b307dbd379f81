/**
 * Ids in an address: printable text, since other publishers name their categories in words. Lists are joined by '~';
 * in an id '~' and '%' are escaped.
 */
const id = /^[^\p{Cc}\p{Cs}\u2028\u2029]{1,120}$/u;

const note = /^[^\p{Cc}\p{Cs}\u2028\u2029]{1,140}$/u;

export const readCode = (value: string): string | null => (id.test(value) ? value : null);

/** Words a reader wrote: one line, 140 characters at most. */
export const readWords = (value: string): string | null => (note.test(value) ? value : null);

const unescape = (item: string): string => item.replaceAll('%7E', '~').replaceAll('%25', '%');
const escape = (item: string): string => item.replaceAll('%', '%25').replaceAll('~', '%7E');

/** Each id once; null when one of them is none. */
export function readCodes(value: string): readonly string[] | null {
  const codes = value.split('~').map(unescape);
  return codes.every((code) => readCode(code) !== null) ? [...new Set(codes)] : null;
}

export const writeCodes = (codes: readonly string[]): string => codes.map(escape).join('~');
