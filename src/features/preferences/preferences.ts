import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { type Theme, themes } from '../../ui/address';
import { deviceStorage } from '../../ui/device-storage';

interface Preferences {
  /** Null follows the device. */
  readonly theme: Theme | null;
  readonly setTheme: (theme: Theme | null) => void;
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
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ theme }) => ({ theme }),
      // What is kept may have been written by another version or by hand.
      merge: (kept, current) => ({ ...current, theme: themeIn(kept) }),
    },
  ),
);
