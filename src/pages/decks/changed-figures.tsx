import { pinnedAnew } from '../../domain/deck-pins';
import type { Deck } from '../../domain/deck';
import { changesOf, ChangesNotice, figuresNow } from '../../features/decks';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import type { SlidesShown } from './slides-shown';

interface Props {
  readonly deck: Deck;
  readonly about: SlidesShown;
  /** Of the figures. */
  readonly revision: string;
  /** Given the deck with its figures as they are now: they have been looked at. */
  readonly onSeen: (deck: Deck) => void;
}

/** Which figures of the deck are not what they were, until its owner says that they have been seen. */
export function ChangedFigures({ deck, about, revision, onSeen }: Props) {
  const w = usePartWords(decksPageWords);
  const { pinned } = deck;
  const [changes, now] = [changesOf(deck, about.shown), figuresNow(deck, about.shown)];
  if (pinned === null || changes === null || now === null || changes.changes.length === 0) return null;
  return (
    <ChangesNotice pinned={pinned} changes={changes}>
      <p>
        <button type="button" className="button" onClick={() => onSeen(pinnedAnew(deck, now, { revision, savedAt: new Date().toISOString() }))}>
          {w.changesSeen}
        </button>
      </p>
    </ChangesNotice>
  );
}
