import { useEffect, useState } from 'react';

export interface Checks {
  /** Null while it is being found out. */
  readonly font: boolean | null;
  readonly storage: boolean | null;
  readonly offline: boolean;
  readonly online: boolean;
  /** What the browser says of itself. */
  readonly browser: string;
}

const unknown: Checks = { font: null, storage: null, offline: false, online: true, browser: '–' };

function storageWorks(): boolean {
  try {
    globalThis.localStorage.setItem('saola-check', '1');
    globalThis.localStorage.removeItem('saola-check');
    return true;
  } catch {
    return false;
  }
}

/** What this browser can do, found out once the page is shown. `sample` is what the font must hold. */
export function useChecks(sample: string): Checks {
  const [checks, setChecks] = useState(unknown);
  useEffect(() => {
    let current = true;
    const loading = document.fonts?.load("400 1rem 'Be Vietnam Pro'", sample) ?? Promise.resolve([]);
    void loading
      .then((faces) => faces.length > 0)
      .catch(() => false)
      .then((font) => {
        if (!current) return;
        setChecks({
          font,
          storage: storageWorks(),
          offline: Boolean(navigator.serviceWorker?.controller),
          online: navigator.onLine,
          browser: navigator.userAgent,
        });
      });
    return () => {
      current = false;
    };
  }, [sample]);
  return checks;
}
