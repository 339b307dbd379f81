import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import type { Deck } from '../../domain/deck';
import type { TalkState } from './room';

/** How the figures of a talk stand; `shown` has a place for each slide, null while it is read and where there is nothing to read. */
export function talkState({ title, slides }: Deck, shown: readonly (Exhibit | NoExhibit | null)[]): TalkState {
  const numbersOf = (isSo: (of: Exhibit | NoExhibit | null) => boolean): readonly number[] =>
    slides.flatMap(({ kind }, i) => (kind === 'exhibit' && isSo(shown[i] ?? null) ? [i + 1] : []));
  return {
    title,
    count: slides.length,
    isReading: numbersOf((of) => of === null).length > 0,
    failed: numbersOf((of) => of === 'failed' || of === 'unknown'),
    empty: numbersOf((of) => of === 'no-figures'),
  };
}
