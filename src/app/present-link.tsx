import { useEffect } from 'react';
import { Key, useKey } from '../features/preferences';
import { useSpeech } from '../i18n/words';
import { useRouter } from '../ui/address';
import { isPlainKey } from '../ui/shortcut';

/** Shows the page as a talk; P does the same, but not in a frame, whose keys are those of the page around it. */
export function PresentLink() {
  const { words } = useSpeech();
  const { go, hrefOf } = useRouter();
  const key = useKey('P');
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isPlainKey(event, 'p') || event.shiftKey || window.self !== window.top) return;
      event.preventDefault();
      go({ mode: 'present' });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go]);
  return (
    <a className="button" href={hrefOf({ mode: 'present' })} aria-keyshortcuts={key}>
      {words.app.present} <Key name="P" />
    </a>
  );
}
