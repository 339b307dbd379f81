import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';

/** The stage before there is a deck, or when there is none. */
export function Waiting({ isOver, onLeave }: { readonly isOver: boolean; readonly onLeave: () => void }) {
  const { words } = useSpeech();
  const w = usePartWords(presentWords);
  return (
    <main id="main" className="talk talk-waiting" aria-busy={!isOver}>
      <h1>{isOver ? w.none : w.reading}</h1>
      <button type="button" className="button" onClick={onLeave}>
        {words.app.leaveTalk}
      </button>
    </main>
  );
}
