import { useLayoutEffect } from 'react';
import { useSpeech } from '../../i18n/words';
import { isCharacter } from '../../ui/shortcut';
import { usePreferences } from './preferences';

/** Puts on the document whether keys of one character do anything, where every shortcut looks for it. */
export function useLetterKeys(): void {
  const isOn = usePreferences(({ letterKeys }) => letterKeys);
  useLayoutEffect(() => {
    document.documentElement.dataset['letterKeys'] = isOn ? 'on' : 'off';
  }, [isOn]);
}

/** Switches the keys of one character off and on, for this device. */
export function LetterKeysButton() {
  const { words } = useSpeech();
  const { letterKeys, setLetterKeys } = usePreferences();
  return (
    <button type="button" className="button plain" aria-pressed={letterKeys} onClick={() => setLetterKeys(!letterKeys)}>
      {words.app.letterKeys}
    </button>
  );
}

/** A key as it is told of; undefined for one that is switched off. */
export function useKey(name: string): string | undefined {
  const isOn = usePreferences(({ letterKeys }) => letterKeys);
  return isOn || !isCharacter(name) ? name : undefined;
}

/** A key as it is printed; nothing for one that is switched off. */
export function Key({ name }: { readonly name: string }) {
  return useKey(name) === undefined ? null : <kbd>{name}</kbd>;
}
