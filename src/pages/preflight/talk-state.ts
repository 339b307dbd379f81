import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import type { Deck } from '../../domain/deck';
import { changesOf, changesTold } from '../../features/decks';
import type { Language } from '../../i18n/language';
import type { TalkState } from './room';

/** How the figures of a talk stand; `shown` has a place for each slide, null while it is read and where there is nothing to read. */
export function talkState(deck: Deck, shown: readonly (Exhibit | NoExhibit | null)[], language: Language): TalkState {
  const { title, slides, pinned } = deck;
  const changes = changesOf(deck, shown);
  const numbersOf = (isSo: (of: Exhibit | NoExhibit | null) => boolean): readonly number[] =>
    slides.flatMap(({ kind }, i) => (kind === 'exhibit' && isSo(shown[i] ?? null) ? [i + 1] : []));
  return {
    title,
    count: slides.length,
    isReading: numbersOf((of) => of === null).length > 0,
    failed: numbersOf((of) => of === 'failed' || of === 'unknown'),
    changed: changes === null || pinned === null || changes.changes.length === 0 ? null : { told: changesTold(changes, pinned, language), changes },
    empty: numbersOf((of) => of === 'no-figures'),
  };
}
