import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';

interface Props {
  readonly isOver: boolean;
  /** Why there is none, where that is known. */
  readonly told?: string | null;
  readonly onLeave: () => void;
}

/** The stage before there is a deck, or when there is none. */
export function Waiting({ isOver, told = null, onLeave }: Props) {
  const { words } = useSpeech();
  const w = usePartWords(presentWords);
  return (
    <main id="main" className="talk talk-waiting" aria-busy={!isOver}>
      <h1>{isOver ? w.none : w.reading}</h1>
      {told === null ? null : <p>{told}</p>}
      <button type="button" className="button" onClick={onLeave}>
        {words.app.leaveTalk}
      </button>
    </main>
  );
}
