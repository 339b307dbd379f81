import type { Address, Note } from '../../../ui/address';

export const togglePin = ({ pinned }: Pick<Address, 'pinned'>, id: string): Pick<Address, 'pinned'> => ({
  pinned: pinned.includes(id) ? pinned.filter((each) => each !== id) : [...pinned, id],
});

export const MOST_OF_NOTE = 140;

/** On one line, as an address can hold it. */
export const cleanNote = (text: string): string =>
  [...text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ').trim()].slice(0, MOST_OF_NOTE).join('').trim();

/** The notes with this one instead of what was said of its figure; an empty text takes the note away. */
export function withNote({ notes }: Pick<Address, 'notes'>, { figure, text }: Note): Pick<Address, 'notes'> {
  const others = notes.filter((each) => each.figure !== figure);
  const cleaned = cleanNote(text);
  return { notes: cleaned === '' ? others : [...others, { figure, text: cleaned }] };
}
