import { useEffect, useState } from 'react';
import { fontArrives, storageWorks } from '../../features/device';

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

/** What this browser can do, found out once the page is shown. `sample` is what the font must hold. */
export function useChecks(sample: string): Checks {
  const [checks, setChecks] = useState(unknown);
  useEffect(() => {
    let current = true;
    void fontArrives(sample).then((font) => {
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
