import { useEffect, useState } from 'react';
import type { Language } from '../i18n/language';
import { loadWords, type Speech } from '../i18n/words';

/** How long the page of before stays while the figures in the language asked for are on their way. */
const PATIENCE_MS = 3000;

/**
 * The language asked for with its words, once they are here and `prepare` has read its figures; until then those on
 * screen before, so that a switch of language neither blanks the page nor loses the place. `initial` holds what was
 * read before the first render.
 */
export function useWordsFor(language: Language, initial: Speech, prepare: (language: Language) => Promise<void>): Speech {
  const [shown, setShown] = useState(initial);
  useEffect(() => {
    if (language === shown.language) return undefined;
    let current = true;
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
    void Promise.all([loadWords(language), Promise.race([prepare(language), patience])]).then(([words]) => {
      if (current) setShown({ language, words });
    });
    return () => {
      current = false;
    };
  }, [language, shown.language, prepare]);
  return shown;
}
