import type { Language } from './language';
import { useSpeech } from './words';

/** Words of a part of the page that arrives when it is used: they come with its code, in every language. */
export type PartWords<T> = Readonly<Record<Language, T>>;

/** The words of a part in the language of the page. @throws {Error} outside a SpeechProvider. */
export const usePartWords = <T>(part: PartWords<T>): T => part[useSpeech().language];
