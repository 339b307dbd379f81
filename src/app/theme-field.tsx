import { usePreferences } from '../features/preferences';
import { useSpeech } from '../i18n/words';
import { themes, useRouter } from '../ui/address';
import { Disclosure } from '../ui/disclosure';

/** Chooses the appearance, for this device; a theme in the address gives way to the choice. */
export function ThemeField() {
  const { words } = useSpeech();
  const { address, go } = useRouter();
  const { theme, setTheme } = usePreferences();
  const choose = (next: typeof theme) => {
    setTheme(next);
    if (address.theme !== null) go({ theme: null }, { replace: true });
  };
  const current = address.theme ?? theme;
  return (
    <Disclosure label={<ThemeLabel text={words.app.theme} />} className="theme-field">
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
    </Disclosure>
  );
}

/** The word where there is room, a half moon where there is not. */
function ThemeLabel({ text }: { readonly text: string }) {
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
