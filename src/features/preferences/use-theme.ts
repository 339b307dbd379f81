import { useLayoutEffect, useSyncExternalStore } from 'react';
import { type Theme, useRouter } from '../../ui/address';
import { usePreferences } from './preferences';

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';

function subscribe(notify: () => void): () => void {
  const lists = [darkQuery, contrastQuery].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', notify);
  return () => {
    for (const list of lists) list.removeEventListener('change', notify);
  };
}

const deviceTheme = (): Theme =>
  window.matchMedia(contrastQuery).matches ? 'contrast' : window.matchMedia(darkQuery).matches ? 'dark' : 'light';

/** Puts the theme on the document: the address decides, then the person, then the device; paper is light. */
export function useTheme(): void {
  const { address } = useRouter();
  const chosen = usePreferences((state) => state.theme);
  const device = useSyncExternalStore(subscribe, deviceTheme, (): Theme => 'light');
  const theme = address.mode === 'print' ? 'light' : (address.theme ?? chosen ?? device);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
