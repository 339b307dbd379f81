import type { Deck } from '../../domain/deck';
import { plannedTime } from '../../domain/deck-edit';
import { fill } from '../../i18n/fill';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { counted } from '../../i18n/plural';
import { formatDuration } from '../../i18n/time-of-talk';
import { useSpeech } from '../../i18n/words';

const SECOND_MS = 1000;

/** How long a deck is: its slides, and the time planned for them as far as there is one. */
export function DeckFacts({ deck }: { readonly deck: Deck }) {
  const { language } = useSpeech();
  const w = usePartWords(decksPageWords);
  const { seconds, unplanned } = plannedTime(deck);
  const parts = [
    counted(deck.slides.length, w.slides, language),
    ...(seconds === 0 ? [] : [fill(w.planned, { time: formatDuration(seconds * SECOND_MS) })]),
    ...(seconds === 0 || unplanned === 0 ? [] : [counted(unplanned, w.unplanned, language)]),
  ];
  return <>{parts.join(' · ')}</>;
}
