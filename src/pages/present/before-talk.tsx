import { useEffect, useRef } from 'react';
import type { Pinned } from '../../domain/deck';
import type { DeckChanges } from '../../domain/deck-pins';
import { ChangesList, changesTold } from '../../features/decks';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';

interface Props {
  readonly title: string;
  readonly pinned: Pinned;
  /** Null while the figures are read. */
  readonly changes: DeckChanges | null;
  readonly onStart: () => void;
  readonly onLeave: () => void;
}

/** Keys of clickers and keyboards that go on; a button has its own. */
const onward = new Set(['PageDown', 'ArrowRight', 'ArrowDown']);

/** What the speaker is told before the first slide is shown: which figures are not those of the day the talk was made. */
export function BeforeTalk({ title, pinned, changes, onStart, onLeave }: Props) {
  const { language, words } = useSpeech();
  const w = usePartWords(presentWords);
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => start.current?.focus(), []);
  useEffect(() => {
    const press = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (onward.has(key)) onStart();
      else if (key === 'Escape') onLeave();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onStart, onLeave]);
  return (
    <main id="main" className="talk talk-before" aria-busy={changes === null}>
      <h1>{title}</h1>
      <div role="status">
        <h2>{changes === null ? w.comparing : changesTold(changes, pinned, language)}</h2>
      </div>
      <p className="talk-before-ways">
        <button ref={start} type="button" className="button primary" onClick={onStart}>
          {w.begin}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {words.app.leaveTalk}
        </button>
      </p>
      {changes === null ? null : <ChangesList changes={changes} />}
    </main>
  );
}
