import { useSpeech } from '../../i18n/words';
import { themes, useRouter } from '../../ui/address';
import { usePreferences } from './preferences';

/** Choose the appearance, for this device; a theme in the address gives way to the choice. */
export function ThemeButtons() {
  const { words } = useSpeech();
  const { address, go } = useRouter();
  const { theme, setTheme } = usePreferences();
  const choose = (next: typeof theme) => {
    setTheme(next);
    if (address.theme !== null) go({ theme: null }, { replace: true });
  };
  const current = address.theme ?? theme;
  return [null, ...themes].map((each) => (
    <button key={each ?? 'system'} type="button" className="button plain" aria-pressed={current === each} onClick={() => choose(each)}>
      {words.app.themes[each ?? 'system']}
    </button>
  ));
}
