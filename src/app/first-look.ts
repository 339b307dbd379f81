/** What was at hand when the first view was made. */
export interface Built {
  /** The language of the settings, in which an address without one is read. */
  readonly language: string;
  /** The settings, as JSON. */
  readonly settings: string;
}

/**
 * Decides before anything is painted whether the view that stands in the page is the one asked for, in which language and
 * theme; else the page waits for its scripts. It is written into the page as text, so it uses nothing outside itself.
 */
export function firstLook({ language, settings }: Built): void {
  const page = document.documentElement;
  const kept = (name: string): string | null => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const chosen = (): string | null => {
    const found = /"theme":"(light|dark|contrast)"/.exec(kept('saola-preferences') ?? '');
    return found?.[1] ?? null;
  };
  const device = (): string =>
    matchMedia('(prefers-contrast: more)').matches ? 'contrast' : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const look = (): void => {
    const asked = /^(?:#\/?(?:(vi|en)\/?)?(?:\?theme=(light|dark|contrast))?)?$/.exec(location.hash);
    const isOurs = asked !== null && (kept('saola-settings') ?? settings) === settings;
    page.dataset['first'] = isOurs ? (asked[1] ?? language) : 'none';
    if (!isOurs) return;
    page.lang = asked[1] ?? language;
    page.dataset['theme'] = asked[2] ?? chosen() ?? device();
  };
  look();
  addEventListener('hashchange', () => {
    if (document.getElementById('first') !== null) look();
  });
  // What is pressed before the scripts are there is done when they are.
  addEventListener(
    'click',
    ({ target }) => {
      const pressed = target instanceof Element ? target.closest('#first button, #first summary, #first [role=button]') : null;
      if (pressed === null) return;
      document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
      pressed.setAttribute('data-pressed', '');
    },
    true,
  );
}
