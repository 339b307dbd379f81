import { useId, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { emptyAddress, readAddress, writeAddress } from '../../ui/address';
import { Dialog } from '../../ui/dialog';
import { useSlidesShown } from './slides-shown';
import { Thumbnail } from './thumbnail';
import { usePageDeck } from './use-page-deck';

const WIDTH_PX = 224;

interface Props {
  readonly deck: Deck;
  readonly catalogue: Catalogue;
  /** What was done last, in words. */
  readonly said: string;
  /** An address in the language of the deck, and what it says. */
  readonly onAdd: (address: string, title: string) => void;
  readonly onClose: () => void;
}

/** The figures of each page about the organisation of a deck, to be put into it one by one. */
export function FigurePicker({ deck, catalogue, said, onAdd, onClose }: Props) {
  const { language, words } = useSpeech();
  const w = usePartWords(decksPageWords);
  const id = useId();
  const pages = [...new Set(catalogue.blocks.map(({ page }) => page))];
  const titles = new Map(Object.entries<string>(words.app.titles));
  const [page, setPage] = useState(pages[0] ?? '');
  const address = { ...emptyAddress(language, page === 'overview' ? '' : page), organisations: [deck.organisation] };
  const made = usePageDeck(writeAddress(address));
  return (
    <Dialog title={w.figures.title} className="deck-figures" onClose={onClose}>
      <div className="deck-field">
        <label htmlFor={id}>{w.figures.page}</label>
        <select id={id} data-first-focus value={page} onChange={({ target }) => setPage(target.value)}>
          {pages.map((each) => (
            <option key={each} value={each}>
              {titles.get(each) ?? each}
            </option>
          ))}
        </select>
      </div>
      {made === null || made === 'failed' ? <p role="status">{made === null ? w.figures.reading : w.figures.failed}</p> : <Figures made={made} deck={deck} catalogue={catalogue} onAdd={onAdd} />}
      <p role="status" className="deck-said">
        {said}
      </p>
      <p className="quiet small">{w.figures.more}</p>
    </Dialog>
  );
}

function Figures({ made, deck, catalogue, onAdd }: Pick<Props, 'deck' | 'catalogue' | 'onAdd'> & { readonly made: Deck }) {
  const w = usePartWords(decksPageWords);
  const about = useSlidesShown(made);
  const inDeckLanguage = (address: string) => writeAddress({ ...readAddress(address, deck.language).address, language: deck.language });
  const shown = made.slides.flatMap(({ id, address }, i) => (address === null ? [] : [{ id, i, address: inDeckLanguage(address), title: about.titles[i] ?? w.slideReading }]));
  if (shown.length === 0) return <p>{w.figures.none}</p>;
  return (
    <ul className="deck-choices">
      {shown.map(({ id, i, address, title }) => (
        <li key={id}>
          <Thumbnail deck={made} index={i} exhibit={about.shown[i] ?? null} exhibits={about.exhibits} catalogue={catalogue} widthPx={WIDTH_PX} />
          <button type="button" aria-label={fill(w.figures.add, { title })} onClick={() => onAdd(address, title)} />
        </li>
      ))}
    </ul>
  );
}
