import { useEffect } from 'react';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';

/**
 * Lays the page out for paper. The browser's own key does the same first, because charts must be drawn again at
 * the width of the paper before they can be printed.
 */
export function PrintButton() {
  const { words } = useSpeech();
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
  return (
    <button type="button" className="button print-button" onClick={() => go({ mode: 'print' })}>
      {words.app.print}
    </button>
  );
}
