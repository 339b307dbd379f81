import { fileName, saveBlob } from '../../charts/download';
import { writeDeckFile } from '../../data/deck-file';
import { writeDeckLink } from '../../data/deck-link';
import type { Deck } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { absoluteLink } from '../../ui/absolute-link';
import { useRouter } from '../../ui/address';

interface Props {
  readonly deck: Deck;
  /** What came of it, in words. */
  readonly onSay: (text: string) => void;
}

/** A deck taken away: as a file, and as a link that brings all of it. */
export function DeckFiles({ deck, onSay }: Props) {
  const w = usePartWords(decksPageWords);
  const { hrefOf } = useRouter();
  const { title } = deck;
  const save = () => saveBlob(new Blob([writeDeckFile(deck)], { type: 'application/json' }), fileName(title, '', 'json'));
  const copy = async () => {
    const inside = writeDeckLink(deck);
    if (inside === null) return onSay(w.linkTooLong);
    const link = absoluteLink(hrefOf({ page: 'present', deck: inside, slide: null }));
    await navigator.clipboard.writeText(link).then(
      () => onSay(w.linkDone),
      () => onSay(fill(w.linkByHand, { link })),
    );
  };
  return (
    <>
      <button type="button" className="button" aria-label={fill(w.saveFileOf, { title })} onClick={save}>
        {w.saveFile}
      </button>
      <button type="button" className="button" aria-label={fill(w.linkOf, { title })} onClick={() => void copy()}>
        {w.link}
      </button>
    </>
  );
}
