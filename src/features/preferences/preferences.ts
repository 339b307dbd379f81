import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { type Theme, themes } from '../../ui/address';

interface Preferences {
  /** Null follows the device. */
  readonly theme: Theme | null;
  readonly setTheme: (theme: Theme | null) => void;
}

/** Storage that may be missing, full or forbidden: then the choice lasts as long as the page. */
const storage: StateStorage = {
  getItem: (name) => attempt(() => globalThis.localStorage.getItem(name)) ?? null,
  setItem: (name, value) => attempt(() => globalThis.localStorage.setItem(name, value)),
  removeItem: (name) => attempt(() => globalThis.localStorage.removeItem(name)),
};

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

const themeIn = (kept: unknown): Theme | null =>
  themes.find((theme) => typeof kept === 'object' && kept !== null && 'theme' in kept && kept.theme === theme) ?? null;

/** What this person's screen remembers. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: null,
      setTheme: (theme) => set({ theme }),
    }),
    {
      name: 'saola-preferences',
      version: 1,
      storage: createJSONStorage(() => storage),
      partialize: ({ theme }) => ({ theme }),
      // What is kept may have been written by another version or by hand.
      merge: (kept, current) => ({ ...current, theme: themeIn(kept) }),
    },
  ),
);
