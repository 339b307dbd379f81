type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By the byte order mark; without one, a first character of one letter and one zero byte is UTF-16 as well. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && first !== undefined && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined)) return 'utf-16be';
  return 'utf-8';
}

/** Text of a file as Excel writes it: UTF-8 with or without a mark, or UTF-16 ("Unicode text"). */
export const decode = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

/** Without the letters at its end that are `tail`; one pattern for all of them would start anew at each one before. */
export function withoutTail(text: string, tail: RegExp): string {
  let end = text.length;
  while (end > 0 && tail.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** The replacement character stands where bytes were not UTF-8: an old Vietnamese code page. */
export const isGarbled = (text: string): boolean => text.includes('\uFFFD');

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that occurs most in the header outside quotes; a comma when none does. */
export function delimiterOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
