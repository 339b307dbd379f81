import { useId } from 'react';
import type { Deck, Slide } from '../../domain/deck';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { overviewOf } from './live-view';

interface Props {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly titles: readonly (string | null)[];
  readonly onWrite: (address: string) => void;
}

/** Where a QR code leads: to the live view of a slide, or the overview. */
export function LeadsField({ deck, slide, titles, onWrite }: Props) {
  const w = usePartWords(decksPageWords);
  const id = useId();
  const overview = overviewOf(deck);
  const views = new Map([[overview, w.overview]]);
  deck.slides.forEach(({ kind, address }, i) => {
    if (kind === 'exhibit' && address !== null) views.set(address, titles[i] ?? address);
  });
  const now = slide.address ?? overview;
  if (!views.has(now)) views.set(now, now);
  return (
    <div className="deck-field">
      <label htmlFor={id}>{w.leads}</label>
      <select id={id} value={now} onChange={({ target }) => onWrite(target.value)}>
        {[...views].map(([address, title]) => (
          <option key={address} value={address}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
