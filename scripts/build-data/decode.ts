/** Text of a file as Excel writes it: UTF-8 with or without a mark, or UTF-16 ("Unicode text"). */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
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
