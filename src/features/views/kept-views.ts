import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from '../../ui/device-storage';
import { type NamedView, readKept } from './named-view';

const KEY = 'saola-views';

interface KeptViews {
  readonly views: readonly NamedView[];
}

/** Views on this device, in the order they were saved. */
export const useKeptViews = create<KeptViews>()(
  persist((): KeptViews => ({ views: [] }), {
    name: KEY,
    version: 1,
    storage: createJSONStorage(() => deviceStorage),
    partialize: ({ views }) => ({ views }),
    // What is kept may have been written by another version or by hand. Where nothing can be kept, the page remembers.
    merge: (kept, current) => (kept === undefined ? current : { views: readKept(kept) }),
  }),
);

/** Changes what is kept by now, since another tab may have changed it. Returns whether it is kept beyond the page. */
export function changeViews(change: (views: readonly NamedView[]) => readonly NamedView[]): boolean {
  void useKeptViews.persist.rehydrate();
  const views = change(useKeptViews.getState().views);
  useKeptViews.setState({ views });
  return deviceStorage.getItem(KEY) === JSON.stringify({ state: { views }, version: 1 });
}

/** Leaves none: neither on the device nor on the page. */
export function forgetViews(): void {
  useKeptViews.setState({ views: [] });
  useKeptViews.persist.clearStorage();
}
