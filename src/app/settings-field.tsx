import { LetterKeysButton, usePreferences } from '../features/preferences';
import { useSpeech } from '../i18n/words';
import { themes, useRouter } from '../ui/address';
import { Disclosure } from '../ui/disclosure';

/** What holds for this device: the appearance, to which a theme in the address gives way, and the keys. */
export function SettingsField() {
  const { words } = useSpeech();
  const { address, go } = useRouter();
  const { theme, setTheme } = usePreferences();
  const choose = (next: typeof theme) => {
    setTheme(next);
    if (address.theme !== null) go({ theme: null }, { replace: true });
  };
  const current = address.theme ?? theme;
  return (
    <Disclosure label={<SettingsLabel text={words.app.settings} />} className="settings-field">
      <small>{words.app.theme}</small>
      {[null, ...themes].map((each) => (
        <button
          key={each ?? 'system'}
          type="button"
          className="button plain"
          aria-pressed={current === each}
          onClick={() => choose(each)}
        >
          {words.app.themes[each ?? 'system']}
        </button>
      ))}
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
