import { LetterKeysButton, ThemeButtons } from '../features/preferences';
import { useSpeech } from '../i18n/words';
import { Disclosure } from '../ui/disclosure';

/** What holds for this device: the appearance and the keys. */
export function SettingsField() {
  const { words } = useSpeech();
  return (
    <Disclosure label={<SettingsLabel text={words.app.settings} />} className="settings-field">
      <small>{words.app.theme}</small>
      <ThemeButtons />
      <small>{words.app.keys}</small>
      <LetterKeysButton />
    </Disclosure>
  );
}

/** The word where there is room, a half moon where there is not. */
function SettingsLabel({ text }: { readonly text: string }) {
  return (
    <>
      <span className="wide">{text}</span>
      <span className="narrow" aria-hidden="true">
        ◐
      </span>
      <span className="narrow visually-hidden">{text}</span>
    </>
  );
}
