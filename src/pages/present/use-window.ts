import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

export const SECOND_MS = 1000;

const onVisibility = (notify: () => void) => {
  document.addEventListener('visibilitychange', notify);
  return () => document.removeEventListener('visibilitychange', notify);
};

/** Whether nobody can see the window. */
export const useHidden = (): boolean => useSyncExternalStore(onVisibility, () => document.hidden, () => false);

const onFullscreen = (notify: () => void) => {
  document.addEventListener('fullscreenchange', notify);
  return () => document.removeEventListener('fullscreenchange', notify);
};

/** Whether the page fills the screen. */
export const useFullscreen = (): boolean => useSyncExternalStore(onFullscreen, () => Boolean(document.fullscreenElement), () => false);

/** Fills the screen, or leaves it; nothing where the browser does not allow it. */
export function toggleFullscreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
}

/** Keeps the screen from going dark, where the browser can. */
export function useWakeLock(): void {
  const hidden = useHidden();
  useEffect(() => {
    if (hidden || !('wakeLock' in navigator)) return undefined;
    const asked = navigator.wakeLock.request('screen').catch(() => null);
    return () => void asked.then((lock) => lock?.release()).catch(() => undefined);
  }, [hidden]);
}

/** Calls `next` after as many seconds, again after each change of `turn`; never where `isOn` is false. */
export function useAutoplay(isOn: boolean, seconds: number, turn: number, next: () => void): void {
  const hidden = useHidden();
  const call = useEffectEvent(next);
  useEffect(() => {
    if (!isOn || hidden) return undefined;
    const timer = setTimeout(() => call(), seconds * SECOND_MS);
    return () => clearTimeout(timer);
  }, [isOn, hidden, seconds, turn]);
}
