import type { Pinned } from '../../domain/deck';
import type { DeckChanges } from '../../domain/deck-pins';
import { fill } from '../../i18n/fill';
import { formatDateTime } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { deckChangesWords } from '../../i18n/messages/deck-changes';
import { counted } from '../../i18n/plural';

/** How many figures of a pinned deck changed, and since when, in a line. */
export function changesTold({ changes }: DeckChanges, { savedAt }: Pinned, language: Language): string {
  const w = deckChangesWords[language];
  const said = changes.length === 0 ? w.none : counted(changes.length, w.told, language);
  return fill(said, { date: formatDateTime(Date.parse(savedAt), language) });
}
