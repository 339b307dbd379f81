import { createContext, use } from 'react';
import type { Language } from './language';
import type { Words } from './messages/vi';

export type { Words };

export interface Speech {
  readonly language: Language;
  readonly words: Words;
}

const SpeechContext = createContext<Speech | null>(null);

/** Gives everything below it a language and its words. */
export const SpeechProvider = SpeechContext.Provider;

/**
 * The language the page is read in, and the words of the interface in it.
 * @throws {Error} outside a SpeechProvider.
 */
export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useSpeech is called outside a SpeechProvider');
  return speech;
}

/** Reads the words of one language; each is a chunk of its own. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'vi' ? (await import('./messages/vi')).vi : (await import('./messages/en')).en;
}
