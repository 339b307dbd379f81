import { useEffect, useState } from 'react';
import type { Language } from '../i18n/language';
import { loadWords, type Speech, type Words } from '../i18n/words';

/**
 * Words of the language asked for; until they are read, those on screen before, so that a switch of language
 * never blanks the page. `initial` holds what was read before the first render.
 */
export function useWordsFor(language: Language, initial: Speech): Speech {
  const [read, setRead] = useState<ReadonlyMap<Language, Words>>(() => new Map([[initial.language, initial.words]]));
  const [shown, setShown] = useState(initial);
  const words = read.get(language);
  useEffect(() => {
    let current = true;
    if (words === undefined) {
      void loadWords(language).then((loaded) => {
        if (current) setRead((before) => new Map([...before, [language, loaded]]));
      });
    }
    return () => {
      current = false;
    };
  }, [language, words]);
  if (words !== undefined && shown.language !== language) {
    const next = { language, words };
    setShown(next);
    return next;
  }
  return shown;
}
