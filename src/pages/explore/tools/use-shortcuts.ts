import { useEffect, useEffectEvent } from 'react';
import { useRouter } from '../../../ui/address';
import { isPlainKey, undoKey } from '../../../ui/shortcut';
import type { View } from '../view';

/** Keys of the page, outside text fields: `[` folds the filters away, T shows the table alone, Ctrl+Z and Ctrl+Y. */
export function useShortcuts(show: View['show'], toggleFacets: () => void): void {
  const { go, undo, redo } = useRouter();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const step = undoKey(event);
    if (step !== null) {
      event.preventDefault();
      (step === 'undo' ? undo : redo)?.();
    } else if (isPlainKey(event, '[')) {
      event.preventDefault();
      toggleFacets();
    } else if (isPlainKey(event, 't')) {
      event.preventDefault();
      go({ view: show === 'table' ? null : 'table' });
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
