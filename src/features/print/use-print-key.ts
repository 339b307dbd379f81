import { useEffect } from 'react';
import { useRouter } from '../../ui/address';

/**
 * The browser's own key lays the page out for paper first, because charts must be drawn again at the width of the
 * paper before they can be printed.
 */
export function usePrintKey(): void {
  const { go } = useRouter();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go({ mode: 'print' });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go]);
}
