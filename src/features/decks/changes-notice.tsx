import type { ReactNode } from 'react';
import type { Pinned } from '../../domain/deck';
import type { DeckChanges } from '../../domain/deck-pins';
import { useSpeech } from '../../i18n/words';
import { ChangesList } from './changes-list';
import { changesTold } from './changes-told';

interface Props {
  readonly pinned: Pinned;
  readonly changes: DeckChanges;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** That figures of a deck are not what they were, in a line that opens to the list of them. */
export function ChangesNotice({ pinned, changes, children }: Props) {
  const { language } = useSpeech();
  return (
    <details className="notice talk-changes">
      <summary>{changesTold(changes, pinned, language)}</summary>
      <ChangesList changes={changes} />
      {children}
    </details>
  );
}
