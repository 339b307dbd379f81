// Control characters, marks that turn the direction of writing, and halves of characters.
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;

/** Nothing in it needs a look: true of most cells, and quickly known. */
const isPlain = (text: string): boolean => !/[^\x20-\x7E]/.test(text);

/** One spelling of every letter, without what is not seen and can make a text read as another. */
export const cleanText = (text: string): string => (isPlain(text) ? text.trim() : text.replace(UNSEEN, '').normalize('NFC').trim());

export const isUnclean = (text: string): boolean => !isPlain(text) && text.search(UNSEEN) >= 0;
