import { useEffect, useState } from 'react';
import { readRoom } from './read-room';
import type { Room } from './room';

/** Calls `notify` when the network comes or goes, or the page has been taken over by the worker that keeps it. */
function watchNetwork(notify: () => void): () => void {
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  worker?.addEventListener?.('controllerchange', notify);
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
    worker?.removeEventListener?.('controllerchange', notify);
  };
}

/** The room as it was last found, null before that, and how to look again; `files` as `readRoom` takes them. */
export function useRoom(files: readonly string[] | null): { readonly room: Room | null; readonly isLooking: boolean; readonly look: () => void } {
  const [look, setLook] = useState(0);
  const [found, setFound] = useState<{ readonly look: number; readonly room: Room } | null>(null);
  const again = () => setLook((before) => before + 1);
  const needed = JSON.stringify(files);
  useEffect(() => {
    let isLeft = false;
    void readRoom(JSON.parse(needed) as readonly string[] | null).then((room) => {
      if (!isLeft) setFound({ look, room });
    });
    return () => {
      isLeft = true;
    };
  }, [look, needed]);
  useEffect(() => watchNetwork(again), []);
  return { room: found?.room ?? null, isLooking: found?.look !== look, look: again };
}
