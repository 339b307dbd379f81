import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { type Theme, themes } from '../../ui/address';
import { deviceStorage } from '../../ui/device-storage';

interface Preferences {
  /** Null follows the device. */
  readonly theme: Theme | null;
  readonly setTheme: (theme: Theme | null) => void;
  /** Whether keys of one letter, digit or mark do anything. */
  readonly letterKeys: boolean;
  readonly setLetterKeys: (letterKeys: boolean) => void;
}

const keptAs = (kept: unknown): Readonly<Record<string, unknown>> => (typeof kept === 'object' && kept !== null ? { ...kept } : {});

/** What this person's screen remembers. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: null,
      setTheme: (theme) => set({ theme }),
      letterKeys: true,
      setLetterKeys: (letterKeys) => set({ letterKeys }),
    }),
    {
      name: 'saola-preferences',
      version: 1,
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ theme, letterKeys }) => ({ theme, letterKeys }),
      // What is kept may have been written by another version or by hand.
      merge: (kept, current) => {
        const { theme, letterKeys } = keptAs(kept);
        return { ...current, theme: themes.find((each) => each === theme) ?? null, letterKeys: letterKeys !== false };
      },
    },
  ),
);
