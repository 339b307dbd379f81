import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { usePrintKey } from './use-print-key';

/** Lays the page out for paper. */
export function PrintButton() {
  const { words } = useSpeech();
  const { go } = useRouter();
  usePrintKey();
  return (
    <button type="button" className="button print-button" onClick={() => go({ mode: 'print' })}>
      {words.app.print}
    </button>
  );
}
