import { useSyncExternalStore } from 'react';

const onResize = (notify: () => void) => {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
};

/** Width and height of the window in CSS pixels. */
export function useWindowSize() {
  const widthPx = useSyncExternalStore(onResize, () => window.innerWidth, () => 1280);
  const heightPx = useSyncExternalStore(onResize, () => window.innerHeight, () => 720);
  return { widthPx, heightPx };
}
