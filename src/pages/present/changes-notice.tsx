import type { Pinned } from '../../domain/deck';
import type { DeckChanges } from '../../domain/deck-pins';
import { ChangesList, changesTold } from '../../features/decks';
import { useSpeech } from '../../i18n/words';

/** For the speaker: which figures of the talk are not what they were. */
export function ChangesNotice({ pinned, changes }: { readonly pinned: Pinned; readonly changes: DeckChanges }) {
  const { language } = useSpeech();
  return (
    <details className="notice talk-changes">
      <summary>{changesTold(changes, pinned, language)}</summary>
      <ChangesList changes={changes} />
    </details>
  );
}
